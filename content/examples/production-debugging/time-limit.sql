setup> CREATE TABLE orders AS SELECT n AS id FROM generate_series(1, 1000) AS n;
app> SELECT count(*) AS served FROM orders WHERE id = 7;
-- A billion combinations, because the join conditions were forgotten
visitor> SET statement_timeout = '100ms';
visitor> SELECT count(*) FROM orders AS a, orders AS b, orders AS c;
