-- cases :level = READ COMMITTED, REPEATABLE READ
-- bob copies the balances into a report, one account at a time, while alice moves 30 from ann to ben.

setup> CREATE TABLE accounts (name text PRIMARY KEY, balance int NOT NULL CHECK (balance >= 0));
setup> INSERT INTO accounts VALUES ('ann', 100), ('ben', 50);
setup> CREATE TABLE report (LIKE accounts);

alice> BEGIN;
alice> UPDATE accounts SET balance = balance - 30 WHERE name = 'ann';
bob>   BEGIN ISOLATION LEVEL :level;
bob>   INSERT INTO report SELECT * FROM accounts WHERE name = 'ann' RETURNING balance; -- a dirty read?
alice> UPDATE accounts SET balance = balance + 30 WHERE name = 'ben';
alice> COMMIT;
bob>   INSERT INTO report SELECT * FROM accounts WHERE name = 'ben' RETURNING balance; -- the credit?
bob>   COMMIT;

audit> SELECT sum(r.balance) AS reported, sum(a.balance) AS in_the_bank
       FROM report r JOIN accounts a USING (name);
