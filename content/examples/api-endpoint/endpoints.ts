// Four endpoints on two path templates, with the same routes for two hosts.
import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

type Users = Map<string, string>;
type Handler = (users: Users, id: string, query: URLSearchParams) => [status: number, text: string];
const routes = new Map<string, Record<string, Handler>>([
  ['/users', {
    GET: (users, _, query) => {
      const wanted = query.get('name');
      return [200, [...users.values()].filter((name) => !wanted || name === wanted).join(' ')];
    },
    POST: (users) => { users.set('43', 'Bo'); return [201, 'Location: /users/43']; },
  }],
  ['/users/{id}', {
    GET: (users, id) => (users.has(id) ? [200, `${users.get(id)}`] : [404, 'no such user']),
    DELETE: (users, id) => (users.delete(id) ? [204, ''] : [404, 'no such user']),
  }],
]);
const hosts: Record<string, Users> = {
  'api.example': new Map([['42', 'Ann']]),
  'test.example': new Map([['42', 'Tim']]),
};
const uris = new Set<string>();
const calls: Record<string, number> = {};

const server = createServer((req, res) => {
  const { href, host, pathname, searchParams } = new URL(`http://${req.headers.host}${req.url}`);
  for (const [template, handlers] of routes) {
    const match = new RegExp(`^${template.replace('{id}', '([^/]+)')}$`).exec(pathname);
    if (!match) continue;
    const handler = handlers[`${req.method}`];
    const allow = Object.keys(handlers).join(', ');
    if (!handler) return res.writeHead(405, { allow }).end(`Allow: ${allow}`);
    uris.add(href);
    const endpoint = `${req.method} ${template}`;
    calls[endpoint] = (calls[endpoint] ?? 0) + 1;
    const [status, text] = handler(hosts[host] ?? new Map(), match[1] ?? '', searchParams);
    return res.writeHead(status, status === 201 ? { location: '/users/43' } : {}).end(text);
  }
  return res.writeHead(404).end('no such path');
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const { port } = server.address() as AddressInfo;

for (const line of [
  'GET api.example/users/42', 'GET test.example/users/42', 'GET api.example/Users/42',
  'POST api.example/users', 'GET api.example/users/43', 'GET api.example/users', 'GET api.example/users?name=Bo',
  'DELETE api.example/users/42', 'GET api.example/users/42',
  'PUT api.example/users/42', 'PATCH api.example/users',
]) {
  const [, method, host, path] = /^(\w+) ([^/]+)(.*)$/.exec(line) ?? [];
  const createConnection = () => connect(port, '127.0.0.1'); // both hosts are this server
  const [response] = await once(request({ createConnection, method, path, headers: { host } }).end(), 'response');
  console.log(line.padEnd(30), response.statusCode, (await response.toArray()).join(''));
}
for (const [endpoint, count] of Object.entries(calls)) console.log(`${endpoint}: ${count} handled`);
const total = Object.values(calls).reduce((sum, count) => sum + count);
console.log(`${total} requests handled: ${uris.size} URIs, ${Object.keys(calls).length} endpoints`);
server.close();
