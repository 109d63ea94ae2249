-- An order with its products in one column, as text or as an array.

setup> CREATE TABLE products (name text PRIMARY KEY);
setup> INSERT INTO products VALUES ('lamp'), ('lampshade'), ('chair');
setup> CREATE TABLE orders (id int PRIMARY KEY, products text NOT NULL);
setup> INSERT INTO orders VALUES (1, 'lamp, chair'), (2, 'lampshade'), (3, 'lmap');

shop> SELECT id, products FROM orders WHERE products LIKE '%lamp%' ORDER BY id; -- who bought a lamp?
shop> CREATE TABLE orders2 (id int PRIMARY KEY, products text[] REFERENCES products);
shop> CREATE TABLE lines (order_id int REFERENCES orders, product text REFERENCES products, PRIMARY KEY (order_id, product));
shop> INSERT INTO lines VALUES (1, 'lamp'), (1, 'chair'), (2, 'lampshade');
shop> SELECT order_id FROM lines WHERE product = 'lamp';
shop> INSERT INTO lines VALUES (3, 'lmap');
