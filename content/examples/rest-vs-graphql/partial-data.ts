// What one failed field does to the rest depends on an exclamation mark in the schema.
import { buildSchema, graphql } from 'graphql';

const schema = buildSchema(`
  type Query { product: Product stock: Int! }
  type Product { name: String! margin: Int price: Int! }`);
const fail = (message: string) => () => {
  throw new Error(message);
};
const product = {
  name: 'Desk lamp',
  margin: fail('only for staff'), // may be null: Int
  price: fail('price service is down'), // may not: Int!
};
const rootValue = { product, stock: fail('warehouse is down') }; // stock: Int!, with no parent to null but data

// What the GraphQL over HTTP draft of 6 August 2026 says about the status.
function status(data: unknown): string {
  if (data === undefined) return 'must be 4xx or 5xx';
  return data === null ? 'should be 294, a 2xx' : 'must be 2xx';
}
const left: string[] = [];
for (const fields of ['product { name }', 'product { name margin }', 'product { name price }', 'stock', 'nmae']) {
  const { data, errors = [] } = await graphql({ schema, source: `{ ${fields} }`, rootValue });
  console.log(`{ ${fields} }`);
  console.log(`  data: ${data === undefined ? 'no such entry' : JSON.stringify(data)}`);
  for (const { path, message } of errors) console.log(`  error at ${path?.join('.') ?? 'no path'}: ${message}`);
  console.log(`  status by the draft: ${status(data)}`);
  if (data && errors.length > 0) left.push(JSON.stringify(data));
}
console.log(`One failed field leaves ${left[0]} if it is Int, ${left[1]} if it is Int!`);
