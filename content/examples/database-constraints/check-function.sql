-- The rule: a team has at most 2 players. A CHECK can't hold a subquery, so a function hides it.

setup> CREATE TABLE players (name text NOT NULL, team int NOT NULL);
setup> CREATE FUNCTION players_in(team int) RETURNS bigint LANGUAGE sql
         AS 'SELECT count(*) FROM players p WHERE p.team = $1';
setup> ALTER TABLE players ADD CONSTRAINT at_most_two CHECK (players_in(team) < 2); -- counted before the new row

alice> INSERT INTO players VALUES ('ann', 1);
alice> BEGIN;
alice> INSERT INTO players VALUES ('ben', 1);
bob>   INSERT INTO players VALUES ('cem', 1);
alice> COMMIT;
bob>   INSERT INTO players VALUES ('dan', 1); -- with nobody beside it, the rule holds
audit> SELECT count(*) AS players FROM players WHERE team = 1;
