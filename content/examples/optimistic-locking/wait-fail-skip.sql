-- cases :how = FOR UPDATE, FOR UPDATE NOWAIT, FOR UPDATE SKIP LOCKED
-- alice has taken the first open ticket. bob asks for the first open ticket too.

setup> CREATE TABLE tickets (id int PRIMARY KEY, owner text);
setup> INSERT INTO tickets VALUES (1, NULL), (2, NULL);

alice> BEGIN;
alice> SELECT id FROM tickets WHERE owner IS NULL ORDER BY id LIMIT 1 FOR UPDATE;
alice> UPDATE tickets SET owner = 'alice' WHERE id = 1;
bob>   SELECT id FROM tickets WHERE owner IS NULL ORDER BY id LIMIT 1 :how;
alice> COMMIT;
