-- Two fridges, a reading every minute. A: one minute above 8.0, eighteen at 8.0. B: eighteen above it.

setup> CREATE TABLE minutes (fridge text, minute int, celsius numeric(3, 1), PRIMARY KEY (fridge, minute));
setup> INSERT INTO minutes
       SELECT 'A', m, CASE WHEN m <= 41 THEN 5.0 WHEN m = 42 THEN 11.0 ELSE 8.0 END
       FROM generate_series(1, 60) m;
setup> INSERT INTO minutes
       SELECT 'B', m, CASE WHEN m <= 42 THEN 5.0 WHEN m = 43 THEN 11.0 WHEN m = 44 THEN 9.4 ELSE 8.1 END
       FROM generate_series(1, 60) m;

me> SELECT fridge, min(celsius), round(avg(celsius), 3) AS avg, max(celsius)
    FROM minutes GROUP BY fridge ORDER BY fridge; -- what I kept
me> SELECT fridge, count(*) AS minutes_above_8
    FROM minutes WHERE celsius > 8.0 GROUP BY fridge ORDER BY fridge; -- what they asked
