-- own server
-- Two services on one PostgreSQL server: a schema and a role for each.

setup> CREATE ROLE orders_service;
setup> CREATE ROLE billing_service;
setup> CREATE SCHEMA orders AUTHORIZATION orders_service;
setup> GRANT USAGE ON SCHEMA orders TO billing_service;
setup> SET ROLE orders_service;
setup> CREATE TABLE orders.orders (id int PRIMARY KEY, total int NOT NULL);
setup> INSERT INTO orders.orders VALUES (1, 4200);

orders>  SET ROLE orders_service;
billing> SET ROLE billing_service;
billing> SELECT total FROM orders.orders;
-- what orders publishes is a view, and only that
orders>  CREATE VIEW orders.for_billing AS SELECT id, total FROM orders.orders;
orders>  GRANT SELECT ON orders.for_billing TO billing_service;
billing> SELECT * FROM orders.for_billing;
-- behind it the table may change
orders>  ALTER TABLE orders.orders RENAME COLUMN total TO total_cents;
billing> SELECT * FROM orders.for_billing;
