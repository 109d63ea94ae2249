-- A name is stored safely, with a parameter. Later a function takes it from the table and pastes it into a statement.

setup> CREATE TABLE users (id int PRIMARY KEY, name text UNIQUE, locked boolean NOT NULL DEFAULT false);
setup> INSERT INTO users (id, name) VALUES (1, 'ann'), (2, 'ben');
setup> CREATE FUNCTION lock_pasted(who int) RETURNS int LANGUAGE plpgsql AS $$
       DECLARE stored text; changed int;
       BEGIN
         SELECT name INTO stored FROM users WHERE id = who;
         EXECUTE 'UPDATE users SET locked = true WHERE name = ''' || stored || '''';
         GET DIAGNOSTICS changed = ROW_COUNT;
         RETURN changed;
       END $$;
setup> CREATE FUNCTION lock_bound(who int) RETURNS int LANGUAGE plpgsql AS $$
       DECLARE stored text; changed int;
       BEGIN
         SELECT name INTO stored FROM users WHERE id = who;
         EXECUTE 'UPDATE users SET locked = true WHERE name = $1' USING stored;
         GET DIAGNOSTICS changed = ROW_COUNT;
         RETURN changed;
       END $$;

app> PREPARE register (int, text) AS INSERT INTO users (id, name) VALUES ($1, $2);
app> EXECUTE register (3, $$x' OR 'a' = 'a$$);
app> SELECT id, name FROM users ORDER BY id;
app> SELECT lock_bound(3) AS rows_changed;
app> SELECT lock_pasted(3) AS rows_changed;
app> SELECT id, locked FROM users ORDER BY id;
