-- cases :order = arrived, item
-- Two deliveries are booked by one statement each. carol's open sale stops alice's halfway, long enough for bob.

setup> CREATE TABLE stock (item text PRIMARY KEY, n int NOT NULL);
setup> INSERT INTO stock VALUES ('bolt', 10), ('nut', 10), ('screw', 10);
setup> CREATE TABLE delivery (driver text, arrived int, item text, n int);
setup> INSERT INTO delivery VALUES ('alice', 1, 'bolt', 5), ('alice', 2, 'screw', 5), ('alice', 3, 'nut', 5),
         ('bob', 1, 'nut', 7), ('bob', 2, 'bolt', 7);

carol> BEGIN;
carol> UPDATE stock SET n = n - 1 WHERE item = 'screw';
alice> INSERT INTO stock SELECT item, n FROM delivery WHERE driver = 'alice' ORDER BY :order
         ON CONFLICT (item) DO UPDATE SET n = stock.n + excluded.n;
bob>   INSERT INTO stock SELECT item, n FROM delivery WHERE driver = 'bob' ORDER BY :order
         ON CONFLICT (item) DO UPDATE SET n = stock.n + excluded.n;
carol> COMMIT;

audit> SELECT item, n FROM stock ORDER BY item;
