-- Three constraints that let a NULL through, and the declarations that don't.

setup> CREATE TABLE users (email text UNIQUE, age int CHECK (age >= 18));
setup> CREATE TABLE customers (shop int, number int, PRIMARY KEY (shop, number));
setup> CREATE TABLE orders (shop int, customer int, FOREIGN KEY (shop, customer) REFERENCES customers);

shop> INSERT INTO users VALUES (NULL, 20), (NULL, 20); -- not a duplicate
shop> INSERT INTO users VALUES ('ann@example.com', NULL); -- not too young
shop> INSERT INTO orders VALUES (7, NULL); -- there is no shop 7

shop> ALTER TABLE users ADD CONSTRAINT one_email UNIQUE NULLS NOT DISTINCT (email);
shop> ALTER TABLE users ALTER age SET NOT NULL;
shop> ALTER TABLE orders ADD CONSTRAINT whole_key FOREIGN KEY (shop, customer) REFERENCES customers MATCH FULL;
