-- cases :level = READ COMMITTED, REPEATABLE READ
-- Each doctor locks every row the rule reads, not only the row to be changed.

setup> CREATE TABLE doctors (name text PRIMARY KEY, on_call boolean NOT NULL);
setup> INSERT INTO doctors VALUES ('alice', true), ('bob', true);

alice> BEGIN ISOLATION LEVEL :level;
alice> SELECT name FROM doctors WHERE on_call ORDER BY name FOR UPDATE;
bob>   BEGIN ISOLATION LEVEL :level;
bob>   SELECT name FROM doctors WHERE on_call ORDER BY name FOR UPDATE;
alice> UPDATE doctors SET on_call = false WHERE name = 'alice'; -- two were on call: allowed
alice> COMMIT;
bob>   ROLLBACK; -- one left, or no answer: he stays

audit> SELECT name FROM doctors WHERE on_call;
