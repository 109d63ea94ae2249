/** Longer words than this are not said again. */
const SAID = 80;

/** A reader's words for a sentence. */
export const said = (text: string): string => {
  const trimmed = text.trim();
  return trimmed.length > SAID ? `${trimmed.slice(0, SAID)}…` : trimmed;
};
