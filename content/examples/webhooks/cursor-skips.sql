-- A feed read by "everything after the last number I saw", numbers from a sequence.
setup> CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY, body text);
alice> BEGIN;
alice> INSERT INTO events (body) VALUES ('order 7 paid') RETURNING id;
bob> INSERT INTO events (body) VALUES ('order 8 paid') RETURNING id;
feed> SELECT id, body FROM events WHERE id > 0 ORDER BY id;
alice> COMMIT;
feed> SELECT id, body FROM events WHERE id > 2 ORDER BY id;
