-- own server
setup> CREATE EXTENSION pg_stat_statements;
setup> CREATE TABLE orders AS SELECT n AS id, n % 20000 AS customer, n % 90 AS cents FROM generate_series(1, 200000) AS n;
setup> ANALYZE orders;
server> set shared_preload_libraries = 'pg_stat_statements'
-- A report runs once. A lookup without an index runs for every request, a hundred times.
app> SET pg_stat_statements.track = 'all';
app> SET max_parallel_workers_per_gather = 0;
app> SELECT count(DISTINCT customer * 100 + cents) FROM orders;
app> DO $$ BEGIN FOR c IN 1..100 LOOP PERFORM sum(cents) FROM orders WHERE customer = c; END LOOP; END $$;
app> SELECT substr(query, 1, 27) AS statement, calls,
       rank() OVER (ORDER BY mean_exec_time DESC) AS by_mean, rank() OVER (ORDER BY total_exec_time DESC) AS by_total
  FROM pg_stat_statements WHERE query LIKE 'SELECT%sum(cents)%' OR query LIKE 'SELECT count%' ORDER BY by_total;
