// What one failed field does to the rest depends on an exclamation mark in the schema.
import { buildSchema, graphql } from 'graphql';

const schema = buildSchema(`
  type Query { product: Product }
  type Product { name: String! margin: Int price: Int! }`);
const fail = (message: string) => () => {
  throw new Error(message);
};
const product = {
  name: 'Desk lamp',
  margin: fail('only for staff'), // may be null: Int
  price: fail('price service is down'), // may not: Int!
};

const left: string[] = [];
for (const fields of ['name', 'name margin', 'name price', 'nmae']) {
  const source = `{ product { ${fields} } }`;
  const { data, errors = [] } = await graphql({ schema, source, rootValue: { product } });
  console.log(source);
  console.log(`  data: ${data === undefined ? 'no such entry' : JSON.stringify(data)}`);
  for (const { path, message } of errors)
    console.log(`  error at ${path?.join('.') ?? 'no path'}: ${message}`);
  // By the GraphQL over HTTP draft of August 2026, sent as application/graphql-response+json.
  console.log(`  draft's status: ${data === undefined ? 422 : errors.length > 0 ? 294 : 200}`);
  if (data && errors.length > 0) left.push(JSON.stringify(data));
}
console.log(`One failed field leaves ${left[0]} if it is Int, ${left[1]} if it is Int!`);
