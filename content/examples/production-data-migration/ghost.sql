-- cases :read = ORDER BY id, ORDER BY id FOR SHARE
-- A trigger keeps accounts in step with users. The backfill reads a batch, converts it, writes it.

setup> CREATE TABLE users (id int PRIMARY KEY, email text NOT NULL);
setup> CREATE TABLE accounts (id int PRIMARY KEY, email text NOT NULL);
setup> INSERT INTO users VALUES (1, 'ADA@OLD.EXAMPLE'), (2, 'BOB@OLD.EXAMPLE');
setup> CREATE FUNCTION mirror() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF TG_OP = 'DELETE' THEN DELETE FROM accounts WHERE id = OLD.id; RETURN NULL; END IF;
         INSERT INTO accounts VALUES (NEW.id, lower(NEW.email))
           ON CONFLICT (id) DO UPDATE SET email = excluded.email;
         RETURN NULL; END $$;
setup> CREATE TRIGGER mirror AFTER INSERT OR UPDATE OR DELETE ON users
         FOR EACH ROW EXECUTE FUNCTION mirror();

backfill> BEGIN;
backfill> SELECT id, email FROM users WHERE id BETWEEN 1 AND 1000 :read;
ada>      UPDATE users SET email = 'ADA@NEW.EXAMPLE' WHERE id = 1;
bob>      DELETE FROM users WHERE id = 2;
backfill> INSERT INTO accounts VALUES (1, 'ada@old.example'), (2, 'bob@old.example')
          ON CONFLICT (id) DO NOTHING;
backfill> COMMIT;
audit>    SELECT * FROM accounts ORDER BY id;
