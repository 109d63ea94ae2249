-- A month of 102,000 trips on 340 lines. The report wants each line's median delay and its worst trip.
-- A small work_mem lets this small table spill, as the real one did.

setup> CREATE TABLE trips (line int NOT NULL, delay int NOT NULL, stop text NOT NULL);
setup> INSERT INTO trips SELECT n % 340 + 1, n * 7919 % 1800, 'stop ' || n % 60 FROM generate_series(1, 102000) n;
setup> VACUUM ANALYZE trips;

me> SET work_mem = '1MB';
me> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
    SELECT line, percentile_cont(0.5) WITHIN GROUP (ORDER BY delay) FROM trips GROUP BY line;
me> CREATE INDEX trips_line_delay ON trips (line, delay);
me> VACUUM ANALYZE trips;
me> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
    SELECT line, percentile_cont(0.5) WITHIN GROUP (ORDER BY delay) FROM trips GROUP BY line;
me> EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF, SUMMARY OFF, BUFFERS OFF)
    SELECT lines.line, delay, stop FROM generate_series(1, 340) AS lines (line), LATERAL (
      SELECT delay, stop FROM trips WHERE trips.line = lines.line ORDER BY delay DESC LIMIT 1) AS worst;
