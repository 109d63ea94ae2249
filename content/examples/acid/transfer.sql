-- A transfer whose second UPDATE is refused, then a payment that no rule refuses.

setup> CREATE TABLE accounts (name text PRIMARY KEY, balance int NOT NULL CHECK (balance >= 0));
setup> INSERT INTO accounts VALUES ('ann', 100), ('ben', 50);

alice> BEGIN;
alice> UPDATE accounts SET balance = balance + 120 WHERE name = 'ben';
alice> UPDATE accounts SET balance = balance - 120 WHERE name = 'ann';
alice> COMMIT;
audit> SELECT name, balance FROM accounts ORDER BY name;

alice> UPDATE accounts SET balance = balance + 120 WHERE name = 'ben'; -- the debit was forgotten
audit> SELECT name, balance FROM accounts ORDER BY name;
