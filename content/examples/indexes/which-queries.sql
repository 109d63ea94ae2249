-- Which conditions can an index answer? 50,000 orders: 5,000 customers with ten each, spread over 300 days.

setup> CREATE TABLE orders (id int, customer int, status text, placed date, code text);
setup> INSERT INTO orders SELECT n, n % 5000, CASE n % 50 WHEN 0 THEN 'new' WHEN 1 THEN 'paid' WHEN 2 THEN 'sent' ELSE 'done' END,
         date '2026-01-01' + n / 167, 'T' || n FROM generate_series(1, 50000) n;
setup> CREATE INDEX customer_placed ON orders (customer, placed);
setup> VACUUM ANALYZE orders;
-- Runs a query: how its rows were found, how often an index was searched from its root, pages touched. It runs twice,
-- because the first run may also read the system's own tables.
setup> CREATE FUNCTION ran(query text, OUT plan text, OUT searches text, OUT pages int) LANGUAGE plpgsql AS $$
       DECLARE node json;
       BEGIN
         FOR run IN 1..2 LOOP EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO node; END LOOP;
         node := node->0->'Plan';
         pages := (node->>'Shared Hit Blocks')::int + (node->>'Shared Read Blocks')::int;
         IF node->>'Node Type' = 'Limit' THEN node := node->'Plans'->0; END IF;
         plan := node->>'Node Type' || CASE node->>'Scan Direction' WHEN 'Backward' THEN ' Backward' ELSE '' END;
         searches := coalesce(node->>'Index Searches', node->'Plans'->0->>'Index Searches', 'none');
       END $$;

shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE customer = 42 $$);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE customer = 42 AND placed >= '2026-08-01' $$);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE customer = 42 ORDER BY placed DESC LIMIT 1 $$);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE placed = '2026-08-01' $$); -- the second column alone
shop> CREATE INDEX status_placed ON orders (status, placed);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE placed = '2026-08-01' $$); -- again, behind four statuses
shop> CREATE INDEX code ON orders (code);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE code = 'T4711' $$);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE lower(code) = 't4711' $$);
shop> CREATE INDEX lower_code ON orders (lower(code));
shop> ANALYZE orders; -- counts the values of lower(code) too
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE lower(code) = 't4711' $$);
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE customer < 4500 $$); -- nine rows in ten
shop> SET enable_seqscan = off;
shop> SET enable_bitmapscan = off;
shop> SELECT * FROM ran($$ SELECT * FROM orders WHERE customer < 4500 $$); -- the index, forced
