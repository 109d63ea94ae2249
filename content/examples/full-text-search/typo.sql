-- A misspelt word finds nothing by word. Its trigrams, groups of three letters, find the nearest word.

setup> CREATE EXTENSION pg_trgm;
setup> CREATE TABLE pages (id int PRIMARY KEY, body text NOT NULL);
setup> INSERT INTO pages VALUES (1, 'PostgreSQL replication'), (2, 'Redis replication'), (3, 'Backups of PostgreSQL');
setup> CREATE TABLE words AS SELECT word, ndoc FROM ts_stat($$ SELECT to_tsvector('simple', body) FROM pages $$);
setup> CREATE INDEX ON words USING gin (word gin_trgm_ops);

shop> SELECT count(*) FROM pages WHERE to_tsvector('english', body) @@ websearch_to_tsquery('english', 'postgersql');
shop> SELECT show_trgm('postgersql') AS typed;
shop> SELECT show_trgm('postgresql') AS meant;
shop> SELECT word, round(similarity(word, 'postgersql')::numeric, 2) AS score, ndoc FROM words
      WHERE word % 'postgersql' ORDER BY score DESC;
