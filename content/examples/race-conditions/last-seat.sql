-- One seat is left, and two buyers. The condition is part of the write, so the row count is the answer.

setup> CREATE TABLE seats (id int PRIMARY KEY, buyer text);
setup> INSERT INTO seats VALUES (1, NULL);

alice> BEGIN;
alice> UPDATE seats SET buyer = 'alice' WHERE id = 1 AND buyer IS NULL;
bob>   UPDATE seats SET buyer = 'bob' WHERE id = 1 AND buyer IS NULL;
alice> COMMIT;
audit> SELECT buyer FROM seats WHERE id = 1;
