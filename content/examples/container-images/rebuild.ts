// The rule of the build cache: a step is reused if the step before it was, its own line is the
// same, and so are the files that it copies. RUN is judged by its line alone.
import { hash } from 'node:crypto';

type Files = Record<string, string>;
const start = ['FROM node', 'RUN apt-get -y upgrade'];
const dockerfiles = {
  'everything first': [...start, 'COPY . .', 'RUN npm ci', 'RUN npm run build'],
  'manifests first': [...start, 'COPY package*.json ./', 'RUN npm ci', 'COPY . .', 'RUN npm run build'],
};
const project: Files = {
  node: 'sha256:1111', // the digest of the base image that FROM names
  'package.json': '{ "dependencies": { "pg": "8" } }',
  'src/server.js': 'listen(8080)',
};

function copied(step: string, files: Files): string {
  const taken = (name: string): boolean => {
    if (step.startsWith('FROM')) return name === 'node';
    if (step.startsWith('RUN') || name === 'node') return false;
    return step === 'COPY . .' || name.startsWith('package');
  };
  return JSON.stringify(Object.entries(files).filter(([name]) => taken(name)));
}

function build(steps: readonly string[], files: Files, cache: Set<string>): string[] {
  let key = '';
  return steps.filter((step) => {
    key = hash('sha256', key + step + copied(step, files));
    const reused = cache.has(key);
    cache.add(key);
    return !reused;
  });
}

for (const [order, steps] of Object.entries(dockerfiles)) {
  console.log(order);
  const cache = new Set<string>();
  build(steps, project, cache);
  const after = (name: string, change: Files): void => {
    const ran = build(steps, { ...project, ...change }, cache);
    const install = ran.includes('RUN npm ci') ? ', npm ci too' : '';
    console.log(`  ${name.padEnd(21)} ${ran.length} of ${steps.length} steps run${install}`);
  };
  after('one line of code', { 'src/server.js': 'listen(8081)' });
  after('one more dependency', { 'package.json': '{ "dependencies": { "pg": "8", "zod": "4" } }' });
  after('Debian fixed OpenSSL', {}); // nothing in the project changed
  after('a new base digest', { node: 'sha256:2222' });
}
