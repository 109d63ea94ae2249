-- One row in two versions. xmin and xmax hold transaction numbers, which differ in every run; here they become names.

setup> CREATE EXTENSION pageinspect;
setup> CREATE TABLE accounts (id int PRIMARY KEY, balance int NOT NULL) WITH (autovacuum_enabled = off);
setup> INSERT INTO accounts VALUES (1, 100);
setup> CREATE TABLE setup AS SELECT xmin AS xid FROM accounts;
setup> CREATE FUNCTION who(xid) RETURNS text RETURN
         CASE WHEN $1 = '0' THEN 'nobody' WHEN $1 = (SELECT xid FROM setup) THEN 'setup' ELSE 'bob' END;
setup> CREATE VIEW on_the_page AS
         SELECT format('(0,%s)', lp) AS ctid, who(t_xmin) AS xmin, who(t_xmax) AS xmax
         FROM heap_page_items(get_raw_page('accounts', 0)) WHERE t_xmin IS NOT NULL;

alice> BEGIN ISOLATION LEVEL REPEATABLE READ;
alice> SELECT ctid, balance FROM accounts;
bob>   UPDATE accounts SET balance = 70;
bob>   SELECT ctid, balance FROM accounts;
alice> SELECT ctid, balance FROM accounts;
audit> SELECT * FROM on_the_page;
alice> COMMIT;
audit> VACUUM accounts;
audit> SELECT * FROM on_the_page;
