-- Ann's ride takes its number first and commits last. One reader remembers the highest number
-- it has seen; the other marks each row once it has handled it.

setup> CREATE TABLE events (
         id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, ride text NOT NULL, done boolean NOT NULL DEFAULT false);

ann>     BEGIN;
ann>     INSERT INTO events (ride) VALUES ('ann') RETURNING id;
ben>     INSERT INTO events (ride) VALUES ('ben') RETURNING id;

highest> SELECT id, ride FROM events WHERE id > 0 ORDER BY id; -- remembers 2
marks>   SELECT id, ride FROM events WHERE NOT done ORDER BY id;
marks>   UPDATE events SET done = true WHERE id = 2; -- ben's ride is handled

ann>     COMMIT;
highest> SELECT id, ride FROM events WHERE id > 2 ORDER BY id; -- never asks for 1 again
marks>   SELECT id, ride FROM events WHERE NOT done ORDER BY id;
