-- cases :ddl = ALTER TABLE orders ADD COLUMN note text, ALTER TABLE orders ADD CHECK (total > 0) NOT VALID, DROP INDEX by_total, DROP TABLE lines, CREATE TABLE refunds (order_id int REFERENCES orders), CREATE TRIGGER t BEFORE UPDATE ON orders EXECUTE FUNCTION suppress_redundant_updates_trigger(), CREATE INDEX ON orders (total), ALTER TABLE orders VALIDATE CONSTRAINT positive, ANALYZE orders
-- Each statement alone in a transaction: what does it hold on orders until COMMIT?

setup> CREATE TABLE orders (id int PRIMARY KEY, total int NOT NULL);
setup> CREATE INDEX by_total ON orders (total);
setup> CREATE TABLE lines (order_id int REFERENCES orders);
setup> ALTER TABLE orders ADD CONSTRAINT positive CHECK (total > 0) NOT VALID;

migration> BEGIN;
migration> :ddl;
migration> SELECT mode AS on_orders FROM pg_locks WHERE relation = 'orders'::regclass ORDER BY mode;
migration> ROLLBACK;
