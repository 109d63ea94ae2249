// Loaded when an example is first run in the browser: the editor, the way to PostgreSQL, and their styles.
import styles from '../styles/run.css?inline';
import { adoptStyles } from './lib/styles.ts';
import { Editor } from './lib/run/editor.ts';
import { RunPanel } from './lib/run/panel.ts';

adoptStyles(styles);

/** Programs that have come, so that what was fetched once runs without the network. */
const programs = new Map<string, string>();

async function programAt(address: string): Promise<string> {
  const known = programs.get(address);
  if (known !== undefined) return known;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  const program = await answer.text();
  programs.set(address, program);
  return program;
}

window.callbackRun = {
  async open(box, { address, startCase }, signal) {
    const program = await programAt(address);
    const file = decodeURIComponent(address.split('/').pop() ?? '');
    const panel = new RunPanel(box, new Editor(file, program, startCase), signal);
    await panel.run();
  },
};
