-- cases :ddl = ALTER TABLE orders ADD COLUMN note text, CREATE INDEX ON orders (total), CREATE INDEX CONCURRENTLY ON orders (total), ALTER TABLE orders VALIDATE CONSTRAINT positive
-- A writer has an open transaction, the migration comes next, then the shop reads and writes.

setup> CREATE TABLE orders (id int PRIMARY KEY, total int NOT NULL);
setup> INSERT INTO orders VALUES (1, 10), (2, 20);
setup> ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;

writer>    BEGIN;
writer>    UPDATE orders SET total = 11 WHERE id = 1; -- and then it calls a payment service
migration> :ddl;
reads>     SELECT count(*) FROM orders;
writes>    UPDATE orders SET total = 21 WHERE id = 2;
writer>    COMMIT;
