-- Ann's ride takes its number first and commits last. One reader remembers the highest number
-- it has seen; the other marks what it has done.

setup> CREATE TABLE events (id int GENERATED ALWAYS AS IDENTITY, ride text, done boolean DEFAULT false);

ann>     BEGIN;
ann>     INSERT INTO events (ride) VALUES ('ann') RETURNING id;
ben>     INSERT INTO events (ride) VALUES ('ben') RETURNING id;

highest> SELECT id, ride FROM events WHERE id > 0 ORDER BY id; -- remembers 2
marks>   UPDATE events SET done = true WHERE NOT done RETURNING id, ride;

ann>     COMMIT;
highest> SELECT id, ride FROM events WHERE id > 2 ORDER BY id; -- will never ask for 1 again
marks>   UPDATE events SET done = true WHERE NOT done RETURNING id, ride;
