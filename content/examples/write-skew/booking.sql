-- cases :level = READ COMMITTED, SERIALIZABLE
-- Room 7 is free. Both programs look for an overlapping booking, lock what they find (no row), and insert.

setup> CREATE TABLE bookings (room int, hours int4range, guest text);

alice> BEGIN ISOLATION LEVEL :level;
alice> SELECT guest FROM bookings WHERE room = 7 AND hours && '[9,11)' FOR UPDATE;
bob>   BEGIN ISOLATION LEVEL :level;
bob>   SELECT guest FROM bookings WHERE room = 7 AND hours && '[10,12)' FOR UPDATE;
alice> INSERT INTO bookings VALUES (7, '[9,11)', 'ann');
bob>   INSERT INTO bookings VALUES (7, '[10,12)', 'ben');
alice> COMMIT;
bob>   COMMIT;

audit> SELECT count(*) AS bookings_at_ten FROM bookings WHERE room = 7 AND hours @> 10;
