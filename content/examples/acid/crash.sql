-- own server
-- cases :mode = on, off
-- bob's row reaches the table's file without a COMMIT; alice's COMMIT reports success while hers is in no table file.
-- Then every server process gets SIGKILL.

setup> CREATE TABLE payments (payer text NOT NULL, amount int NOT NULL);
setup> INSERT INTO payments VALUES ('carol', 10);
-- Is this text in the table's own file? In the newest file of the write-ahead log?
setup> CREATE FUNCTION in_table_file(payer text) RETURNS boolean RETURN
         position(payer::bytea IN pg_read_binary_file(pg_relation_filepath('payments'))) > 0;
setup> CREATE FUNCTION in_log_file(payer text) RETURNS boolean RETURN
         position(payer::bytea IN pg_read_binary_file('pg_wal/' || pg_walfile_name(pg_current_wal_flush_lsn()))) > 0;

-- With off, the WAL writer flushes alice's commit in one of its next rounds; the longest pause outlasts the script.
admin>  SHOW wal_writer_delay;
server> set wal_writer_delay = 10s
bob>    BEGIN;
bob>    INSERT INTO payments VALUES ('bob', 20);
admin>  CHECKPOINT;
alice>  SET synchronous_commit = :mode;
alice>  INSERT INTO payments VALUES ('alice', 30); -- no BEGIN: it commits by itself
admin>  SELECT in_table_file('bob') AS bob, in_table_file('alice') AS alice;
admin>  SELECT in_log_file('alice') AS alice;

server> crash
audit>  SELECT in_table_file('bob') AS bob;
audit>  SELECT payer, amount FROM payments;
