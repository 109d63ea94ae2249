-- The same two rides, read in the order of their transactions and only below the oldest one still open.

setup> CREATE TABLE events (
         id int GENERATED ALWAYS AS IDENTITY, xid xid8 DEFAULT pg_current_xact_id(), ride text);

ann>    BEGIN;
ann>    INSERT INTO events (ride) VALUES ('ann') RETURNING id;
ben>    INSERT INTO events (ride) VALUES ('ben') RETURNING id;
reader> SELECT id, ride FROM events WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id;
ann>    COMMIT;
reader> SELECT id, ride FROM events WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id;

import> BEGIN;
import> CREATE TABLE price_list (price int); -- nothing to do with rides
cem>    INSERT INTO events (ride) VALUES ('cem') RETURNING id;
reader> SELECT id, ride FROM events WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id;
import> COMMIT;
reader> SELECT id, ride FROM events WHERE xid < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY xid, id;
