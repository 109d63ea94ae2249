import type { Label } from './model.ts';

/** Size and line height of every text in a diagram, in CSS pixels; src/styles/diagram.css says the same. */
export const FONT_SIZE = 13;
export const LINE_HEIGHT = 17;

/**
 * Widths of the characters from the space to `~`, in hundredths of the font size: for each the widest of
 * Roboto, Inter and Noto Sans, measured in Chromium. DejaVu Sans is up to one part in twenty wider in
 * running text; the padding around every text allows for that.
 */
const WIDTHS = [
  28, 29, 47, 65, 64, 98, 73, 30, 36, 36, 55, 66, 29, 46, 29, 37, 63, 57, 61, 62, 65, 59, 62, 58, 62, 62, 29, 30, 66,
  66, 66, 51, 97, 70, 65, 73, 73, 60, 59, 75, 74, 34, 57, 67, 57, 91, 76, 78, 64, 78, 64, 64, 65, 74, 70, 101, 68, 68,
  63, 36, 41, 36, 57, 46, 32, 56, 61, 57, 61, 58, 35, 61, 62, 26, 26, 55, 26, 93, 62, 60, 61, 61, 41, 53, 36, 62, 56,
  82, 55, 56, 55, 43, 55, 43, 68,
] as const;

const widthOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  // Letters of other alphabets are about as wide as capitals; ideographs fill their square.
  return WIDTHS[code - 32] ?? (code >= 0x1100 ? 100 : 72);
};

/** How wide a line of text is at most, in CSS pixels. */
export const textWidth = (text: string): number =>
  Math.ceil((Array.from(text).reduce((sum, character) => sum + widthOf(character), 0) * FONT_SIZE) / 100);

export const labelWidth = (label: Label): number => Math.max(0, ...label.map(textWidth));
export const labelHeight = (label: Label): number => label.length * LINE_HEIGHT;

/** Bold text is wider; in DejaVu Sans by a sixth. */
export const strongWidth = (label: Label): number => Math.ceil(labelWidth(label) * 1.17);

/** Where an address or a name may break, the better places first. */
const BREAKS = [/(?=[?&])|(?<=[/=,:])(?=[^/=,:])/, /(?<=[._-])(?=[^._-])|(?<=[a-z])(?=[A-Z])/] as const;

/** The parts of a word that is wider than a line; a part that cannot be broken stays whole. */
function partsOf(word: string, width: number, [breaks, ...finer]: readonly RegExp[] = BREAKS): string[] {
  if (breaks === undefined || textWidth(word) <= width) return [word];
  return word.split(breaks).flatMap((part) => partsOf(part, width, finer));
}

/** @param whole the width beyond which a word is broken */
function wrapLine(text: string, width: number, whole: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' '))
    for (const [at, part] of partsOf(word, whole).entries()) {
      const last = lines.at(-1);
      const longer = last === undefined ? part : `${last}${at === 0 ? ' ' : ''}${part}`;
      if (last !== undefined && textWidth(longer) <= width) lines[lines.length - 1] = longer;
      else lines.push(part);
    }
  return lines;
}

/** The narrowest width that needs no more lines, so that the last line is not a single word. */
function balanced(text: string, width: number): string[] {
  let best = wrapLine(text, width, width);
  if (best.length === 1) return best;
  for (let narrower = width - 4; narrower > width / 2; narrower -= 4) {
    const lines = wrapLine(text, narrower, width);
    if (lines.length > best.length || labelWidth(lines) > width) break;
    best = lines;
  }
  return best;
}

/** Breaks the lines of a label at spaces so that each fits a width; a word that cannot be broken sticks out. */
export const wrap = (label: Label, width: number): string[] => label.flatMap((line) => balanced(line, width));
