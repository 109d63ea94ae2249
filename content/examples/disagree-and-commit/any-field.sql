-- 20,000 objects of 50 collections, and one index over the whole document. Then a collection arrives
-- with a field that nobody had thought of: fibre.

setup> CREATE TABLE objects (id int PRIMARY KEY, fields jsonb NOT NULL);
setup> INSERT INTO objects
       SELECT n, jsonb_build_object('field' || n % 50, 'value ' || n % 997, 'year', 1000 + n % 1000)
       FROM generate_series(1, 20000) n;
setup> CREATE INDEX by_any_field ON objects USING gin (fields jsonb_path_ops);
setup> INSERT INTO objects
       SELECT n, jsonb_build_object('fibre', 'fibre ' || n % 97, 'year', 1000 + n % 1000)
       FROM generate_series(20001, 21000) n;
setup> VACUUM ANALYZE objects;

me> EXPLAIN (COSTS OFF) SELECT id FROM objects WHERE fields @> '{"fibre": "fibre 7"}';
me> SET enable_seqscan = off;
me> EXPLAIN (COSTS OFF) SELECT id FROM objects WHERE (fields->>'year')::int < 1010;
me> RESET enable_seqscan;
me> CREATE INDEX by_year ON objects (((fields->>'year')::int));
me> ANALYZE objects;
me> EXPLAIN (COSTS OFF) SELECT id FROM objects WHERE (fields->>'year')::int < 1010;
