-- cases :level = READ COMMITTED, REPEATABLE READ, SERIALIZABLE
-- The rule: somebody stays on call. The check and the write are one statement; bob runs his a second time.

setup> CREATE TABLE doctors (name text PRIMARY KEY, on_call boolean NOT NULL);
setup> INSERT INTO doctors VALUES ('alice', true), ('bob', true);

alice> BEGIN ISOLATION LEVEL :level;
alice> UPDATE doctors SET on_call = false WHERE name = 'alice'
         AND (SELECT count(*) FROM doctors WHERE on_call) > 1;
bob>   BEGIN ISOLATION LEVEL :level;
bob>   UPDATE doctors SET on_call = false WHERE name = 'bob'
         AND (SELECT count(*) FROM doctors WHERE on_call) > 1;
alice> COMMIT;
bob>   COMMIT;

audit> SELECT count(*) AS left_on_call FROM doctors WHERE on_call;
bob>   BEGIN ISOLATION LEVEL :level; -- again
bob>   UPDATE doctors SET on_call = false WHERE name = 'bob'
         AND (SELECT count(*) FROM doctors WHERE on_call) > 1;
bob>   COMMIT;
