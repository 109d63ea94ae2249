-- How many of 50,000 orders does PostgreSQL read to delete one customer who has none?

setup> CREATE TABLE customers (id int PRIMARY KEY);
setup> CREATE TABLE orders (id int PRIMARY KEY, customer_id int NOT NULL REFERENCES customers);
setup> INSERT INTO customers SELECT generate_series(1, 1000);
setup> INSERT INTO orders SELECT n, 1 + n % 900 FROM generate_series(1, 50000) n;
setup> ANALYZE;
setup> CREATE FUNCTION read_so_far() RETURNS bigint RETURN
         (SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname = 'orders');
setup> CREATE FUNCTION orders_read_to_delete(customer int) RETURNS bigint LANGUAGE plpgsql AS $$
       DECLARE before bigint := read_so_far();
       BEGIN
         DELETE FROM customers WHERE id = customer;
         RETURN read_so_far() - before;
       END $$;

shop> DELETE FROM customers WHERE id = 1; -- has orders
shop> SELECT orders_read_to_delete(950);
shop> CREATE INDEX orders_customer ON orders (customer_id);
shop> SELECT orders_read_to_delete(951);
