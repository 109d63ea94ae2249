-- cases :lock = FOR UPDATE, FOR NO KEY UPDATE
-- Both add a line to the same order, then lock the order to raise its total. There is one row and no order to sort.

setup> CREATE TABLE orders (id int PRIMARY KEY, total int NOT NULL);
setup> CREATE TABLE lines (order_id int NOT NULL REFERENCES orders, price int NOT NULL);
setup> INSERT INTO orders VALUES (1, 0);

alice> BEGIN;
alice> INSERT INTO lines VALUES (1, 30); -- the foreign key takes FOR KEY SHARE on order 1
bob>   BEGIN;
bob>   INSERT INTO lines VALUES (1, 20);
alice> SELECT total FROM orders WHERE id = 1 :lock;
bob>   SELECT total FROM orders WHERE id = 1 :lock;
alice> UPDATE orders SET total = total + 30 WHERE id = 1;
alice> COMMIT;
bob>   UPDATE orders SET total = total + 20 WHERE id = 1;
bob>   COMMIT;

audit> SELECT total, (SELECT sum(price) FROM lines) AS of_lines FROM orders;
