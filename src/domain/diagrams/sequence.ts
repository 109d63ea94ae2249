import { didYouMean } from '../nearest.ts';
import { readLabel } from './label.ts';
import type { End, Participant, Sequence, Step } from './model.ts';
import { notUnderstood, type Report, type SourceLine } from './source.ts';

const EXPECTED =
  '`participant A as text`, a message such as `A->>B: text`, `Note over A,B: text`, `alt text`, `else text`, `opt`, `loop`, `par`, `critical`, `break` or `end`';

const ARROWS: Readonly<Record<string, End>> = { '': 'none', '>': 'arrow', x: 'cross', ')': 'open' };
/** The words that open a frame, each with the word that divides it. */
const FRAMES: Readonly<Record<string, string>> = {
  alt: 'else',
  par: 'and',
  critical: 'option',
  loop: '',
  opt: '',
  break: '',
};

const MESSAGE = /^(\w+)\s*(--?)(>>|>|x|\))([+-]?)\s*(\w+)\s*:\s*(\S.*)$/;
const NOTE = /^[Nn]ote\s+(over|left of|right of)\s+(\w+)(?:\s*,\s*(\w+))?\s*:\s*(\S.*)$/;

/** Reads the statements of a sequence diagram. */
export function readSequence(lines: readonly SourceLine[], report: Report): Sequence {
  const participants: Participant[] = [];
  const steps: Step[] = [];
  const frames: { readonly word: string; readonly line: number }[] = [];
  const active = new Map<string, number[]>();
  let numbered = false;

  const known = (id: string, line: number): void => {
    const names = participants.map((one) => one.id);
    if (!names.includes(id))
      report(
        line,
        `names \`${id}\`, which no line above declares; expected \`participant ${id}\`${didYouMean(id, names)}`,
      );
  };
  const activate = (at: string, line: number): void => {
    active.set(at, [...(active.get(at) ?? []), line]);
    steps.push({ kind: 'activate', at });
  };
  const deactivate = (at: string, line: number): void => {
    if (active.get(at)?.pop() === undefined)
      report(line, `ends the activity of \`${at}\`, which has none; expected \`activate ${at}\` above`);
    else steps.push({ kind: 'deactivate', at });
  };

  for (const { text, line } of lines) {
    const [, role, declared, alias] = /^(participant|actor)\s+(\w+)(?:\s+as\s+(\S.*))?$/.exec(text) ?? [];
    const [, from, dashes, head = '', mark, to, words = ''] = MESSAGE.exec(text) ?? [];
    const [, place = '', first, second, noted = ''] = NOTE.exec(text) ?? [];
    const [, activity, who] = /^(activate|deactivate)\s+(\w+)$/.exec(text) ?? [];
    const [, word, said = ''] = /^(alt|else|par|and|critical|option|loop|opt|break)\b\s*(.*)$/.exec(text) ?? [];
    if (declared !== undefined) {
      if (participants.some((one) => one.id === declared))
        report(line, `declares \`${declared}\` again; expected each participant once`);
      participants.push({
        id: declared,
        label: readLabel(alias ?? declared, line, report),
        actor: role === 'actor',
      });
    } else if (from !== undefined && to !== undefined) {
      known(from, line);
      known(to, line);
      const end = ARROWS[head === '>>' ? '>' : head === '>' ? '' : head] ?? 'none';
      const label = readLabel(words, line, report);
      steps.push({ kind: 'message', from, to, label, stroke: dashes === '--' ? 'dotted' : 'solid', end });
      if (mark === '+') activate(to, line);
      if (mark === '-') deactivate(from, line);
    } else if (first !== undefined) {
      const at = second === undefined ? [first] : [first, second];
      for (const id of at) known(id, line);
      if (second !== undefined && place !== 'over')
        report(line, `puts a note ${place} two participants; expected one, or \`over\``);
      const side = place === 'over' ? 'over' : place === 'left of' ? 'left' : 'right';
      steps.push({ kind: 'note', place: side, at, label: readLabel(noted, line, report) });
    } else if (activity !== undefined && who !== undefined) {
      known(who, line);
      if (activity === 'activate') activate(who, line);
      else deactivate(who, line);
    } else if (text === 'autonumber') {
      numbered = true;
    } else if (text === 'end') {
      if (frames.pop() === undefined) report(line, 'has an `end` without a frame such as `alt`; expected one for each');
      else steps.push({ kind: 'close' });
    } else if (word !== undefined && word in FRAMES) {
      frames.push({ word, line });
      steps.push({ kind: 'open', word, label: readLabel(said, line, report) });
    } else if (word !== undefined) {
      const frame = frames.at(-1);
      if (frame === undefined || FRAMES[frame.word] !== word)
        report(line, `has \`${word}\` outside its frame; expected it between \`${opener(word)}\` and \`end\``);
      steps.push({ kind: 'divide', word, label: readLabel(said, line, report) });
    } else report(line, notUnderstood(text, 'a sequence diagram', EXPECTED));
  }
  for (const { word, line } of frames) report(line, `opens \`${word}\`, which is never closed; expected \`end\``);
  for (const [id, opened] of active)
    for (const line of opened)
      report(line, `begins an activity of \`${id}\` that never ends; expected \`deactivate ${id}\``);
  return { kind: 'sequence', numbered, participants, steps };
}

const opener = (word: string): string => Object.entries(FRAMES).find(([, divider]) => divider === word)?.[0] ?? '';
