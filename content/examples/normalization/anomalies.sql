-- One wide table of orders. Its key is (order_id, product).

setup> CREATE TABLE wide (order_id int, product text, quantity int NOT NULL, customer text NOT NULL,
         city text NOT NULL, list_price int NOT NULL, PRIMARY KEY (order_id, product));
setup> INSERT INTO wide VALUES (1, 'chair', 2, 'Ada', 'Paris', 40), (1, 'lamp', 1, 'Ada', 'Paris', 15),
         (2, 'chair', 1, 'Bob', 'Oslo', 40), (3, 'desk', 1, 'Ada', 'Paris', 90);

shop> UPDATE wide SET city = 'Rome' WHERE order_id = 3; -- Ada moved, and wrote it on her last order
shop> SELECT DISTINCT customer, city FROM wide ORDER BY customer, city; -- where does she live?

shop> INSERT INTO wide (product, list_price) VALUES ('shelf', 60); -- a product nobody has ordered yet

shop> DELETE FROM wide WHERE order_id = 3; -- cancelled
shop> SELECT count(*) AS prices_of_a_desk FROM wide WHERE product = 'desk';
