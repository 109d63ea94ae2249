-- A failed step is undone alone; a released savepoint is undone with its transaction, which leaves a gap in the ids.

setup> CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY, customer text NOT NULL);
setup> CREATE TABLE coupons (code text PRIMARY KEY, uses_left int NOT NULL CHECK (uses_left >= 0));
setup> INSERT INTO coupons VALUES ('SPRING', 0);

alice> BEGIN;
alice> INSERT INTO orders (customer) VALUES ('ann');
alice> SAVEPOINT coupon;
alice> UPDATE coupons SET uses_left = uses_left - 1 WHERE code = 'SPRING';
alice> SELECT count(*) FROM orders;
alice> ROLLBACK TO SAVEPOINT coupon;
alice> COMMIT;

bob>   BEGIN;
bob>   SAVEPOINT ben;
bob>   INSERT INTO orders (customer) VALUES ('ben');
bob>   RELEASE SAVEPOINT ben;
bob>   ROLLBACK;
bob>   INSERT INTO orders (customer) VALUES ('cat');
audit> SELECT id, customer FROM orders ORDER BY id;
