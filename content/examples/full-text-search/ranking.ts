// An inverted index in a few lines, ranked with BM25; beside it PostgreSQL's ts_rank on the same documents.
import pg from 'pg';

const documents = [
  'backup the database and the database logs in the database host',
  'zookeeper keeps an election log',
  'tuning a database for many readers',
  ...Array.from({ length: 997 }, (_, n) => `notes on database server ${n}`),
];
const words = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const index = new Map<string, Map<number, number>>(); // word -> document -> how often
for (const [id, text] of documents.entries()) {
  for (const word of words(text)) {
    const postings = index.get(word) ?? new Map<number, number>();
    index.set(word, postings.set(id, (postings.get(id) ?? 0) + 1));
  }
}

const length = documents.map((text) => words(text).length);
const average = length.reduce((sum, n) => sum + n) / length.length;
function search(query: string): number[] {
  const score = new Map<number, number>();
  for (const word of words(query)) {
    const postings = index.get(word) ?? new Map<number, number>();
    const rarity = Math.log(1 + (documents.length - postings.size + 0.5) / (postings.size + 0.5));
    for (const [id, n] of postings) {
      const weight = (n * 2.2) / (n + 1.2 * (0.25 + (0.75 * length[id]!) / average)); // k1 = 1.2, b = 0.75
      score.set(id, (score.get(id) ?? 0) + rarity * weight);
    }
  }
  return [...score].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('CREATE TABLE docs (id int, words tsvector)');
await client.query("INSERT INTO docs SELECT n - 1, to_tsvector('english', d) FROM unnest($1::text[]) WITH ORDINALITY AS t(d, n)", [documents]);
const { rows } = await client.query<{ id: number }>(`SELECT id FROM docs, to_tsquery('english', 'database | zookeeper') AS q
  WHERE words @@ q ORDER BY ts_rank(words, q) DESC, id LIMIT 1`);
await client.end();

console.log('postings of zookeeper:', index.get('zookeeper')!.size, 'of database:', index.get('database')!.size);
console.log('best for "database zookeeper" by BM25:   ', documents[search('database zookeeper')[0]!]);
console.log('best for "database zookeeper" by ts_rank:', documents[rows[0]!.id]);
