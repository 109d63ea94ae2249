-- cases :level = READ COMMITTED, REPEATABLE READ
-- Everybody who books room 7 first locks its row in rooms, then checks, then inserts.

setup> CREATE TABLE rooms (room int PRIMARY KEY);
setup> INSERT INTO rooms VALUES (7);
setup> CREATE TABLE bookings (room int, hours int4range, guest text);

alice> BEGIN ISOLATION LEVEL :level;
alice> SELECT room FROM rooms WHERE room = 7 FOR UPDATE;
bob>   BEGIN ISOLATION LEVEL :level;
bob>   SELECT room FROM rooms WHERE room = 7 FOR UPDATE;
alice> INSERT INTO bookings VALUES (7, '[9,11)', 'ann'); -- the room is free
alice> COMMIT;
bob>   INSERT INTO bookings SELECT 7, '[10,12)', 'ben'
       WHERE NOT EXISTS (SELECT FROM bookings WHERE room = 7 AND hours && '[10,12)');
bob>   COMMIT;

audit> SELECT count(*) AS bookings_at_ten FROM bookings WHERE room = 7 AND hours @> 10;
