-- Ten orders, each with 10 items of 8.00 and 5 payments of 16.00: 80.00 owed, 80.00 paid.

setup> CREATE TABLE orders (id int PRIMARY KEY);
setup> CREATE TABLE items (order_id int NOT NULL REFERENCES orders, price numeric(8,2) NOT NULL);
setup> CREATE TABLE payments (order_id int NOT NULL REFERENCES orders, amount numeric(8,2) NOT NULL);
setup> INSERT INTO orders SELECT generate_series(1, 10);
setup> INSERT INTO items SELECT o.id, 8 FROM orders o, generate_series(1, 10);
setup> INSERT INTO payments SELECT o.id, 16 FROM orders o, generate_series(1, 5);

app> SELECT count(*) AS rows, sum(i.price) AS owed, sum(p.amount) AS paid FROM orders o
     JOIN items i ON i.order_id = o.id JOIN payments p ON p.order_id = o.id WHERE o.id = 1;
app> SELECT count(*) AS rows, sum(price) AS owed FROM items WHERE order_id = 1;
app> SELECT count(*) AS rows, sum(amount) AS paid FROM payments WHERE order_id = 1;
app> SELECT count(*) AS rows, count(DISTINCT id) AS orders FROM (SELECT o.id FROM orders o
     JOIN items i ON i.order_id = o.id ORDER BY o.id LIMIT 10) AS page;
