-- What a write costs, in records of the write-ahead log: one for the row, then one or more for each index entry.

setup> CREATE TABLE orders (id int, customer int, status text, placed date, code text, total int);
setup> CREATE FUNCTION records_per_row(statement text) RETURNS numeric LANGUAGE plpgsql AS $$
       DECLARE plan json;
       BEGIN
         EXECUTE 'EXPLAIN (ANALYZE, WAL, FORMAT JSON) ' || statement INTO plan;
         RETURN round((plan->0->'Plan'->>'WAL Records')::numeric / (plan->0->'Plan'->'Plans'->0->>'Actual Rows')::numeric, 1);
       END $$;
setup> CREATE FUNCTION ten_thousand_from(first int) RETURNS SETOF orders BEGIN ATOMIC
         SELECT n, n % 5000, 'new', date '2026-01-01' + n % 300, 'T' || n, n % 97 FROM generate_series(first, first + 9999) n;
       END;

shop> SELECT records_per_row($$ INSERT INTO orders SELECT * FROM ten_thousand_from(1) $$);
shop> CREATE INDEX ON orders (id);
shop> SELECT records_per_row($$ INSERT INTO orders SELECT * FROM ten_thousand_from(10001) $$);
shop> CREATE INDEX ON orders (customer);
shop> CREATE INDEX ON orders (placed);
shop> CREATE INDEX ON orders (code);
shop> CREATE INDEX ON orders (total);
shop> SELECT records_per_row($$ INSERT INTO orders SELECT * FROM ten_thousand_from(20001) $$);
shop> SELECT pg_relation_size('orders') / 8192 AS pages_in_table, pg_indexes_size('orders') / 8192 AS pages_in_indexes;

shop> VACUUM orders;
shop> SELECT records_per_row($$ UPDATE orders SET status = 'paid' WHERE id % 50 = 0 $$); -- in no index, but pages are full
shop> ALTER TABLE orders SET (fillfactor = 50);
shop> VACUUM FULL orders; -- writes the table anew, half of each page free
shop> SELECT records_per_row($$ UPDATE orders SET status = 'sent' WHERE id % 50 = 1 $$); -- now with room
shop> VACUUM orders;
shop> SELECT records_per_row($$ UPDATE orders SET total = total + 1 WHERE id % 50 = 2 $$); -- in one of the five
