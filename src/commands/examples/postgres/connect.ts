import pg from 'pg';

/** A connection that gives every value as PostgreSQL writes it. */
export async function connect(url: string, name = 'callback'): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    application_name: name,
    types: { getTypeParser: () => (value: string) => value },
  });
  // A connection that breaks while idle must not end the run; the next query on it fails and tells.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
