-- cases :level = READ COMMITTED, REPEATABLE READ
-- The backfill locks Bob's row while it copies it. Bob deletes his account, at one level or the other.

setup> CREATE TABLE users (id int PRIMARY KEY);
setup> CREATE TABLE accounts (id int PRIMARY KEY);
setup> INSERT INTO users VALUES (2);
setup> CREATE FUNCTION mirror() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         DELETE FROM accounts WHERE id = OLD.id; RETURN NULL; END $$;
setup> CREATE TRIGGER mirror AFTER DELETE ON users FOR EACH ROW EXECUTE FUNCTION mirror();

backfill> BEGIN;
backfill> SELECT id FROM users FOR SHARE;
bob>      BEGIN ISOLATION LEVEL :level;
bob>      DELETE FROM users WHERE id = 2;
backfill> INSERT INTO accounts VALUES (2) ON CONFLICT (id) DO NOTHING;
backfill> COMMIT;
bob>      COMMIT;
audit>    SELECT (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM accounts) AS accounts;
