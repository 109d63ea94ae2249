-- Two people want room 1 for overlapping hours. Each program first asks whether the room is free.

setup> CREATE EXTENSION btree_gist;
setup> CREATE TABLE bookings (room int NOT NULL, hours int4range NOT NULL);

alice> SELECT count(*) FROM bookings WHERE room = 1 AND hours && '[10,12)';
bob>   SELECT count(*) FROM bookings WHERE room = 1 AND hours && '[11,13)';
alice> INSERT INTO bookings VALUES (1, '[10,12)');
bob>   INSERT INTO bookings VALUES (1, '[11,13)');
audit> SELECT * FROM bookings;

admin> DELETE FROM bookings;
admin> ALTER TABLE bookings ADD CONSTRAINT room_is_free EXCLUDE USING gist (room WITH =, hours WITH &&);
alice> BEGIN;
alice> INSERT INTO bookings VALUES (1, '[10,12)');
bob>   INSERT INTO bookings VALUES (1, '[11,13)');
alice> COMMIT;
bob>   INSERT INTO bookings VALUES (1, '[12,13)'); -- right after alice
audit> SELECT * FROM bookings;
