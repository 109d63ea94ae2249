setup> CREATE TABLE orders AS SELECT n AS id, n % 10 AS customer FROM generate_series(1, 1000) AS n;
-- What does that DELETE cost? Asked in a transaction that may only look:
alice> BEGIN READ ONLY;
alice> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) DELETE FROM orders WHERE customer = 7;
alice> ROLLBACK;
-- The same question without READ ONLY:
alice> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF) DELETE FROM orders WHERE customer = 7;
alice> SELECT count(*) AS left_for_customer_7 FROM orders WHERE customer = 7;
