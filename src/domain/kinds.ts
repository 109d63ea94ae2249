import type { Kind, Level } from '../schema/question.ts';

/** In the order in which filters and lists show them. */
export const levelLabels: Readonly<Record<Level, string>> = {
  beginner: 'Beginner',
  intermediate: 'Intermediate',
  advanced: 'Advanced',
};

export const kindLabels: Readonly<Record<Kind, string>> = {
  concept: 'Concept',
  practice: 'Practice',
  scenario: 'Scenario',
  design: 'Design',
  behavioral: 'Behavioral',
  ask: 'To ask them',
};

/** What a question page calls its parts; the parts are the same for every kind, their meaning is not. */
export interface SectionLabels {
  readonly answer: string;
  readonly why: string;
  readonly body: string;
  readonly signals: string;
  readonly depth: string;
  readonly mistakes: string;
  readonly claim: string;
  readonly truth: string;
  readonly followUps: string;
}

const asked: SectionLabels = {
  answer: 'Short answer',
  why: 'Why they ask',
  body: 'The long answer',
  signals: 'What a strong answer shows',
  depth: 'How far to go',
  mistakes: 'Common mistakes',
  claim: 'People say',
  truth: 'In fact',
  followUps: 'Follow-up questions',
};

const labels: Partial<Record<Kind, SectionLabels>> = {
  behavioral: { ...asked, answer: 'A model opening', body: 'A story, and how to build yours' },
  ask: {
    ...asked,
    answer: 'How to ask it',
    why: 'Why you ask',
    body: 'What the reply tells you',
    signals: 'What a good reply shows',
    mistakes: 'Misreadings of the reply',
    claim: 'You might think',
    followUps: 'What their reply means',
  },
};

export const sectionLabels = (kind: Kind): SectionLabels => labels[kind] ?? asked;
