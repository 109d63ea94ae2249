-- The wide table again, with Ada in two cities, becomes four tables.

setup> CREATE TABLE wide (order_id int, product text, quantity int NOT NULL, customer text NOT NULL,
         city text NOT NULL, list_price int NOT NULL, PRIMARY KEY (order_id, product));
setup> INSERT INTO wide VALUES (1, 'chair', 2, 'Ada', 'Paris', 40), (1, 'lamp', 1, 'Ada', 'Paris', 15),
         (2, 'chair', 1, 'Bob', 'Oslo', 40), (3, 'desk', 1, 'Ada', 'Rome', 90);
setup> CREATE TABLE customers (name text PRIMARY KEY, city text NOT NULL);
setup> CREATE TABLE products (name text PRIMARY KEY, list_price int NOT NULL);
setup> CREATE TABLE orders (id int PRIMARY KEY, customer text NOT NULL REFERENCES customers);
setup> CREATE TABLE lines (order_id int REFERENCES orders, product text REFERENCES products,
         quantity int NOT NULL, PRIMARY KEY (order_id, product));

shop> INSERT INTO customers SELECT DISTINCT customer, city FROM wide;
shop> UPDATE wide SET city = 'Rome' WHERE customer = 'Ada'; -- somebody has to ask her
shop> INSERT INTO customers SELECT DISTINCT customer, city FROM wide;
shop> INSERT INTO products SELECT DISTINCT product, list_price FROM wide;
shop> INSERT INTO orders SELECT DISTINCT order_id, customer FROM wide;
shop> INSERT INTO lines SELECT order_id, product, quantity FROM wide;

shop> CREATE VIEW joined AS SELECT order_id, product, quantity, customer, city, list_price
      FROM lines JOIN orders ON orders.id = order_id JOIN customers ON customers.name = customer
      JOIN products ON products.name = product;
shop> SELECT count(*) AS in_both, (SELECT count(*) FROM wide) AS wide, (SELECT count(*) FROM joined) AS joined
      FROM (TABLE wide INTERSECT TABLE joined) AS same;

shop> UPDATE customers SET city = 'Nice' WHERE name = 'Ada'; -- one row
shop> INSERT INTO products VALUES ('shelf', 60); -- no order needed
shop> DELETE FROM lines WHERE order_id = 3;
shop> SELECT list_price FROM products WHERE name = 'desk'; -- still known
shop> INSERT INTO orders VALUES (4, 'Eve'); -- nobody of that name
