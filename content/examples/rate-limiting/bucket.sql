-- A bucket is one row: 10 tokens, one more each second. Taking one is one statement; no row changed means 429.
setup> CREATE TABLE bucket (client text PRIMARY KEY, tokens numeric NOT NULL, at timestamptz NOT NULL);
setup> CREATE FUNCTION take(who text, moment timestamptz) RETURNS boolean LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO bucket AS b VALUES (who, 10 - 1, moment)
    ON CONFLICT (client) DO UPDATE
      SET tokens = least(10, b.tokens + extract(epoch FROM moment - b.at)) - 1, at = moment
      WHERE least(10, b.tokens + extract(epoch FROM moment - b.at)) >= 1;
    RETURN FOUND;
  END $$;

api> SELECT count(*) FILTER (WHERE take('key-1', '2026-01-01 12:00:00Z')) AS allowed FROM generate_series(1, 100);
api> SELECT count(*) FILTER (WHERE take('key-2', '2026-01-01 12:00:00Z')) AS allowed FROM generate_series(1, 100);
api> SELECT count(*) FILTER (WHERE take('key-1', '2026-01-01 12:00:03.5Z')) AS allowed FROM generate_series(1, 100);
api> SELECT client, tokens, to_char(at AT TIME ZONE 'UTC', 'HH24:MI:SS.MS') AS at FROM bucket ORDER BY client;
api> SELECT count(*) FILTER (WHERE take('key-1', '2026-01-01 13:00:00Z')) AS allowed FROM generate_series(1, 100);
