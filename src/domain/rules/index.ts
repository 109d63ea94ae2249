import type { ContentSet } from '../content-set.ts';
import type { Mistake } from '../mistake.ts';
import * as bodies from './bodies.ts';
import * as examples from './examples.ts';
import * as names from './names.ts';
import * as references from './references.ts';

const rules = [
  ...Object.values(names),
  ...Object.values(references),
  bodies.bodiesByThemselves,
  bodies.knownComponents,
  bodies.headingsLeaveSectionsAlone,
  bodies.liveLinks,
  ...Object.values(examples),
];

/** Every mistake that takes a body, or more than one file, to see. */
export const contentMistakes = (set: ContentSet): Mistake[] => rules.flatMap((rule) => rule(set));
