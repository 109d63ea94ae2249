-- Ann's account holds 100. Her phone and her laptop each take 80; then Bob tries.

setup> CREATE TABLE accounts (id int PRIMARY KEY, owner text, balance int);
setup> CREATE TABLE entries (account int REFERENCES accounts, amount int, made_by text);
setup> INSERT INTO accounts VALUES (1, 'ann', 100);

phone>  BEGIN ISOLATION LEVEL READ COMMITTED;
laptop> BEGIN ISOLATION LEVEL READ COMMITTED;
phone>  WITH paid AS (
          UPDATE accounts SET balance = balance - 80
          WHERE id = 1 AND owner = 'ann' AND balance >= 80 RETURNING id)
        INSERT INTO entries SELECT id, -80, 'ann' FROM paid RETURNING amount;
laptop> WITH paid AS (
          UPDATE accounts SET balance = balance - 80
          WHERE id = 1 AND owner = 'ann' AND balance >= 80 RETURNING id)
        INSERT INTO entries SELECT id, -80, 'ann' FROM paid RETURNING amount;
phone>  COMMIT;
laptop> COMMIT;
bob>    WITH paid AS (
          UPDATE accounts SET balance = balance - 10
          WHERE id = 1 AND owner = 'bob' AND balance >= 10 RETURNING id)
        INSERT INTO entries SELECT id, -10, 'bob' FROM paid RETURNING amount;

audit>  SELECT balance, (SELECT sum(amount) FROM entries) AS entries FROM accounts;
