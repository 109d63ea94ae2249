-- The index holds every column the query names. Whether the table is visited all the same depends on the visibility map.

setup> CREATE TABLE orders (id int, customer int, placed date, total int);
setup> INSERT INTO orders SELECT n, n % 5000, date '2026-01-01' + n / 167, n % 97 FROM generate_series(1, 50000) n;
setup> CREATE INDEX customer_placed ON orders (customer, placed);
setup> VACUUM ANALYZE orders;

shop> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT placed FROM orders WHERE customer = 42;
shop> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT placed, total FROM orders WHERE customer = 42;
shop> UPDATE orders SET total = total + 1 WHERE customer = 42;
shop> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT placed FROM orders WHERE customer = 42;
shop> VACUUM orders;
shop> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT placed FROM orders WHERE customer = 42;
