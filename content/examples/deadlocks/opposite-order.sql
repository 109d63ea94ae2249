-- alice pays 30 from account 1 to 2 while bob pays 20 from 2 to 1. Each debits first, then credits.

setup> CREATE TABLE accounts (id int PRIMARY KEY, balance int NOT NULL);
setup> INSERT INTO accounts VALUES (1, 100), (2, 100);

alice> BEGIN;
alice> UPDATE accounts SET balance = balance - 30 WHERE id = 1;
bob>   BEGIN;
bob>   UPDATE accounts SET balance = balance - 20 WHERE id = 2;
alice> UPDATE accounts SET balance = balance + 30 WHERE id = 2;
audit> SELECT pid, pg_blocking_pids(pid) AS blocked_by, query FROM pg_stat_activity
       WHERE wait_event_type = 'Lock' AND datname = current_database();
bob>   UPDATE accounts SET balance = balance + 20 WHERE id = 1; -- closes the circle
alice> COMMIT;
bob>   ROLLBACK;

bob>   BEGIN; -- the whole transfer again
bob>   UPDATE accounts SET balance = balance - 20 WHERE id = 2;
bob>   UPDATE accounts SET balance = balance + 20 WHERE id = 1;
bob>   COMMIT;
audit> SELECT id, balance FROM accounts ORDER BY id;
