// Runs before anything that needs the right Node, on whatever Node there is: plain JavaScript, old syntax.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const wanted = engines.node
  .replace(/[^\d.]/g, '')
  .split('.')
  .map(Number);
const found = process.versions.node.split('.').map(Number);
const older =
  wanted.find((part, at) => part !== found[at]) !== undefined &&
  wanted.reduce((order, part, at) => order || found[at] - part, 0) < 0;

if (older) {
  console.error(
    `This needs Node.js ${wanted.join('.')} or newer, and ${process.versions.node} is running. On Linux (x64, arm64) \`npm ci\` brings it along; elsewhere install it from nodejs.org.`,
  );
  process.exit(1);
}
