-- A lesson every Monday at 17:00 in Berlin. The clocks went back on Sunday 26 October 2025.

setup> CREATE TABLE lessons (day date PRIMARY KEY, starts time NOT NULL);
setup> INSERT INTO lessons VALUES ('2025-10-20', '17:00'), ('2025-10-27', '17:00');

me> SELECT way, day, (i AT TIME ZONE 'UTC')::time AS utc, (i AT TIME ZONE 'Europe/Berlin')::time AS phone_shows
    FROM lessons, LATERAL (VALUES
      ('always +02:00', (day + starts) AT TIME ZONE INTERVAL '+02:00'),
      ('zone by name', (day + starts) AT TIME ZONE 'Europe/Berlin')) AS ways (way, i)
    ORDER BY way, day;
