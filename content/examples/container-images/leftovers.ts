// Layers as the OCI image format defines them: each is a set of changes, named by its digest;
// a deleted file is only marked as gone. Sizes are invented, the arithmetic is not.
import { hash } from 'node:crypto';

type Change = { size: number; text?: string } | 'deleted';
type Layer = Record<string, Change>;

const digest = (layer: Layer): string => hash('sha256', JSON.stringify(layer));
const megabytes = (layer: Layer): number =>
  Object.values(layer).reduce((sum, change) => sum + (change === 'deleted' ? 0 : change.size), 0);

/** What a container started from these layers sees. */
function applied(layers: readonly Layer[]): string[] {
  const files = new Set<string>();
  for (const layer of layers)
    for (const [path, change] of Object.entries(layer)) change === 'deleted' ? files.delete(path) : files.add(path);
  return [...files];
}

/** Megabytes to fetch for an image: the layers whose digest this host doesn't hold yet. */
function pull(layers: readonly Layer[], host: Set<string>): number {
  const missing = layers.filter((layer) => !host.has(digest(layer)));
  for (const layer of missing) host.add(digest(layer));
  return missing.reduce((sum, layer) => sum + megabytes(layer), 0);
}

const full: Layer = { node: { size: 120 }, compiler: { size: 300 } };
const slim: Layer = { node: { size: 80 } };
const npmrc: Layer = { '.npmrc': { size: 0, text: '_authToken=s3cret' } };
const modules: Layer = { node_modules: { size: 60 }, 'dev-tools': { size: 150 } };
const server = (text: string): Layer => ({ 'server.js': { size: 1, text } });
const cleanUp: Layer = { '.npmrc': 'deleted', compiler: 'deleted', 'dev-tools': 'deleted' };

const images: Record<string, Layer[]> = {
  'one stage, cleaned up at the end': [full, npmrc, modules, server('v1'), cleanUp],
  'two stages, only results copied': [slim, { node_modules: { size: 60 } }, server('v1')],
};
for (const [name, layers] of Object.entries(images)) {
  const leak = layers.findIndex((layer) => JSON.stringify(layer).includes('s3cret'));
  console.log(name);
  console.log(`  a container sees ${applied(layers).join(', ')}`);
  console.log(`  a new host fetches ${pull(layers, new Set())} MB`);
  console.log(`  the token is ${leak < 0 ? 'in no layer' : `in layer ${leak + 1} of ${layers.length}`}`);
}

const host = new Set<string>();
const [base, dependencies] = images['two stages, only results copied'] as [Layer, Layer, Layer];
const fetched = ['v1', 'v2', 'v3'].map((version) => pull([base, dependencies, server(version)], host));
console.log(`three releases in a row on one host: ${fetched.join(' + ')} MB`);
