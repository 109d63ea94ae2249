-- How many pages of 8 kB does a search read? 20,000 documents of 40 words each; 20 say running.

setup> CREATE EXTENSION pg_trgm;
setup> CREATE TABLE docs (id int PRIMARY KEY, body text NOT NULL);
setup> INSERT INTO docs SELECT d, (SELECT string_agg('w' || (d * 31 + w * w * 7) % 5003, ' ') FROM generate_series(1, 40) AS w)
         || CASE WHEN d % 1000 = 7 THEN ' running' ELSE '' END FROM generate_series(1, 20000) AS d;
setup> VACUUM ANALYZE docs;
setup> CREATE FUNCTION ran(query text, OUT plan text, OUT hits int, OUT pages int) LANGUAGE plpgsql AS $$
       DECLARE node json;
       BEGIN
         FOR run IN 1..2 LOOP EXECUTE 'EXPLAIN (ANALYZE, FORMAT JSON) ' || query INTO node; END LOOP;
         node := node->0->'Plan';
         plan := node->>'Node Type'; hits := (node->>'Actual Rows')::numeric;
         pages := (node->>'Shared Hit Blocks')::int + (node->>'Shared Read Blocks')::int;
       END $$;

shop> SELECT * FROM ran($$ SELECT id FROM docs WHERE body LIKE '%running%' $$);
shop> ALTER TABLE docs ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('english', body)) STORED;
shop> SELECT * FROM ran($$ SELECT id FROM docs WHERE words @@ to_tsquery('english', 'run') $$);
shop> SET max_parallel_maintenance_workers = 0; -- the same index in every run
shop> CREATE INDEX by_word ON docs USING gin (words);
shop> SELECT * FROM ran($$ SELECT id FROM docs WHERE words @@ to_tsquery('english', 'run') $$);
shop> CREATE INDEX by_trigram ON docs USING gin (body gin_trgm_ops);
shop> SELECT * FROM ran($$ SELECT id FROM docs WHERE body LIKE '%running%' $$);
shop> SELECT pg_relation_size('docs') / 8192 AS table_with_words, pg_relation_size('by_word') / 8192 AS by_word, pg_relation_size('by_trigram') / 8192 AS by_trigram;
