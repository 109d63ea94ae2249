-- Six titles, searched for run: by substring, then by word.

setup> CREATE TABLE pages (id int PRIMARY KEY, title text NOT NULL,
         words tsvector GENERATED ALWAYS AS (to_tsvector('english', title)) STORED);
setup> INSERT INTO pages VALUES (1, 'How to run a migration'), (2, 'Running migrations at night'),
         (3, 'He ran the backup'), (4, 'Our brunch menu'), (5, 'Pruning roses'), (6, 'The night shift');

shop> SELECT id, title FROM pages WHERE title ILIKE '%run%' ORDER BY id;
shop> SELECT id, title FROM pages WHERE words @@ websearch_to_tsquery('english', 'runs') ORDER BY id;
shop> SELECT words FROM pages WHERE id IN (2, 3) ORDER BY id;
shop> SELECT to_tsquery('english', 'running at night'); -- what a user types
shop> SELECT websearch_to_tsquery('english', 'running "at night" -backup') AS query;
shop> SELECT to_tsvector('simple', '全文検索を試す') AS words; -- "try full-text search", without spaces
