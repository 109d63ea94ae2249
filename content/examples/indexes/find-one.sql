-- One order by its tracking code, without and with an index; then the same in a table of ten times the rows.

setup> CREATE TABLE orders (id int, code text, placed date);
setup> INSERT INTO orders SELECT n, 'T' || n, date '2026-01-01' + n % 300 FROM generate_series(1, 50000) n;
setup> VACUUM ANALYZE orders;
-- How many pages of 8 kB a query touches, in the index and in the table.
setup> CREATE FUNCTION pages_read(query text) RETURNS int LANGUAGE plpgsql AS $$
       DECLARE plan json;
       BEGIN
         EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO plan;
         RETURN (plan->0->'Plan'->>'Shared Hit Blocks')::int + (plan->0->'Plan'->>'Shared Read Blocks')::int;
       END $$;
setup> CREATE FUNCTION pages_in(relation regclass) RETURNS bigint RETURN pg_relation_size(relation) / 8192;

shop> EXPLAIN (COSTS OFF) SELECT * FROM orders WHERE code = 'T4711';
shop> SELECT pages_in('orders') AS in_table, pages_read($$ SELECT * FROM orders WHERE code = 'T4711' $$) AS read;
shop> CREATE INDEX orders_code ON orders (code);
shop> EXPLAIN (COSTS OFF) SELECT * FROM orders WHERE code = 'T4711';
shop> SELECT pages_in('orders') AS in_table, pages_read($$ SELECT * FROM orders WHERE code = 'T4711' $$) AS read;
shop> INSERT INTO orders SELECT n, 'T' || n, date '2026-01-01' + n % 300 FROM generate_series(50001, 500000) n;
shop> SELECT pages_in('orders') AS in_table, pages_read($$ SELECT * FROM orders WHERE code = 'T4711' $$) AS read;
