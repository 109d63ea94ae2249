-- cases :level = READ COMMITTED, REPEATABLE READ
-- bob adds up two balances, one query each, while alice moves 30 between them. The total is 150 throughout.

setup> CREATE TABLE accounts (name text PRIMARY KEY, balance int NOT NULL CHECK (balance >= 0));
setup> INSERT INTO accounts VALUES ('ann', 100), ('ben', 50);

alice> BEGIN;
alice> UPDATE accounts SET balance = balance - 30 WHERE name = 'ann';
bob>   BEGIN ISOLATION LEVEL :level;
bob>   SELECT balance FROM accounts WHERE name = 'ann'; -- alice's debit is not visible

alice> UPDATE accounts SET balance = balance + 30 WHERE name = 'ben';
alice> COMMIT;
bob>   SELECT balance FROM accounts WHERE name = 'ben'; -- is her credit?
