-- A transaction somebody forgot to end, a migration behind it, a customer behind the migration.

setup> CREATE TABLE users (id int PRIMARY KEY, name text NOT NULL);
setup> INSERT INTO users VALUES (1, 'Ada');

admin>     BEGIN;
admin>     SELECT count(*) FROM users; -- and then nothing: idle in transaction
migration> SET lock_timeout = '2s';
migration> ALTER TABLE users ADD COLUMN display_name text;
shop>      SELECT name FROM users WHERE id = 1;
audit>     SELECT pid, pg_blocking_pids(pid) AS blocked_by FROM pg_stat_activity
           WHERE wait_event_type = 'Lock' AND datname = current_database() ORDER BY query_start;
migration continues

admin>     COMMIT;
migration> ALTER TABLE users ADD COLUMN display_name text; -- the retry
