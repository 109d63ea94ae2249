-- cases :level = READ COMMITTED, REPEATABLE READ
-- report stays in one transaction and never touches the table that the shop updates and vacuums.

setup> CREATE EXTENSION pgstattuple;
setup> CREATE TABLE notes (note text NOT NULL);
setup> CREATE TABLE stock (id int PRIMARY KEY, n int NOT NULL) WITH (autovacuum_enabled = off);
setup> INSERT INTO stock SELECT id, 0 FROM generate_series(1, 1000) id;
setup> VACUUM stock;
setup> CREATE VIEW versions AS
         SELECT tuple_count AS live, dead_tuple_count AS dead, table_len / 8192 AS pages FROM pgstattuple('stock');

report> BEGIN ISOLATION LEVEL :level;
report> SELECT count(*) FROM notes;
shop>   UPDATE stock SET n = n + 1;
shop>   VACUUM stock;
audit>  SELECT * FROM versions;
report> INSERT INTO notes VALUES ('halfway');
shop>   UPDATE stock SET n = n + 1;
shop>   VACUUM stock;
audit>  SELECT * FROM versions;
report> COMMIT;
shop>   VACUUM stock;
audit>  SELECT * FROM versions;
