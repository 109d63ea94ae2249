-- NOT NULL in two steps, with another session writing all the time.

setup> CREATE TABLE users (id int PRIMARY KEY, display_name text, visits int NOT NULL DEFAULT 0);
setup> INSERT INTO users VALUES (1, NULL), (2, NULL);

migration> ALTER TABLE users ADD CONSTRAINT named NOT NULL display_name NOT VALID;
shop>      INSERT INTO users VALUES (3, NULL); -- new rows are checked
shop>      UPDATE users SET visits = 1 WHERE id = 1; -- and so is an old row, when it is touched
migration> ALTER TABLE users VALIDATE CONSTRAINT named;
migration> UPDATE users SET display_name = 'user ' || id WHERE display_name IS NULL; -- the backfill
shop>      BEGIN;
shop>      UPDATE users SET visits = 1 WHERE id = 1;
migration> BEGIN;
migration> ALTER TABLE users VALIDATE CONSTRAINT named; -- does not wait for shop
shop>      UPDATE users SET visits = 1 WHERE id = 2; -- nor shop for it
shop>      COMMIT;
audit>     SELECT mode FROM pg_locks WHERE relation = 'users'::regclass;
migration> COMMIT;
audit>     SELECT convalidated FROM pg_constraint WHERE conname = 'named';
