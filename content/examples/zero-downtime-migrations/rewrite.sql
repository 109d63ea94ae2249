-- cases :change = ADD COLUMN plan text DEFAULT 'free', ADD COLUMN seen timestamptz DEFAULT now(), ADD COLUMN token uuid DEFAULT gen_random_uuid(), ALTER COLUMN name TYPE varchar(200), ALTER COLUMN id TYPE bigint
-- A rewrite gives the table a new file; a change of the catalog alone leaves it where it was.

setup> CREATE TABLE users (id int PRIMARY KEY, name varchar(100) NOT NULL);
setup> INSERT INTO users SELECT n, 'user ' || n FROM generate_series(1, 1000) AS n;
setup> CREATE TABLE before AS SELECT pg_relation_filenode('users') AS file;

migration> ALTER TABLE users :change;
audit>     SELECT pg_relation_filenode('users') <> file AS rewritten FROM before;
