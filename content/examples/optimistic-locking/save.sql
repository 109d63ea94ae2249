-- cases :check = true, version = (SELECT version FROM products WHERE id = 1), version = 7
-- Two people edit one product in a form. Each form sends all of its fields; no transaction stays open meanwhile.

setup> CREATE TABLE products (id int PRIMARY KEY, price int NOT NULL, stock int NOT NULL, version int NOT NULL);
setup> INSERT INTO products VALUES (1, 50, 10, 7);

alice> SELECT price, stock, version FROM products WHERE id = 1; -- opens her form
bob>   SELECT price, stock, version FROM products WHERE id = 1; -- opens his
alice> UPDATE products SET price = 60, stock = 10, version = version + 1
         WHERE id = 1 AND :check; -- a new price
bob>   UPDATE products SET price = 50, stock = 8, version = version + 1
         WHERE id = 1 AND :check; -- a new stock
audit> SELECT price, stock, version FROM products WHERE id = 1;
