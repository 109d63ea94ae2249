-- What 1,000 updated rows do to the size of their table, in pages of 8 kB.

setup> CREATE TABLE stock (id int PRIMARY KEY, n int NOT NULL) WITH (autovacuum_enabled = off);
setup> INSERT INTO stock SELECT id, 0 FROM generate_series(1, 1000) id;
setup> CREATE VIEW size AS SELECT pg_relation_size('stock') / 8192 AS pages;

shop> SELECT * FROM size;
shop> UPDATE stock SET n = n + 1;
shop> SELECT * FROM size;
shop> VACUUM stock;
shop> SELECT * FROM size; -- not smaller
shop> UPDATE stock SET n = n + 1;
shop> SELECT * FROM size; -- but its free room was used again
shop> BEGIN;
shop> UPDATE stock SET n = n + 1;
shop> ROLLBACK;
shop> SELECT * FROM size; -- undone, yet its versions are there
shop> VACUUM FULL stock;
shop> SELECT * FROM size;
