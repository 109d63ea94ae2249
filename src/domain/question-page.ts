import { followUpAnchors, mistakeAnchors } from './anchors.ts';
import { sectionLabels, type SectionLabels } from './kinds.ts';
import { sections } from './names.ts';
import type { Guide, Library, Question, Tag } from './library.ts';
import { placeInTopic, type Place } from './reading-order.ts';
import { writtenQuestions, type Mentions } from './relations.ts';
import { readingMinutes } from './reading-time.ts';

export interface FollowUp {
  readonly anchor: string;
  readonly question: string;
  /** Absent when a page answers. */
  readonly answer: string | undefined;
  readonly page: Question | undefined;
}
export interface Contents {
  readonly anchor: string;
  readonly text: string;
  readonly within: readonly { readonly anchor: string; readonly text: string }[];
}
/** Everything that one question's page shows, ready to be laid out. */
export interface QuestionPage {
  readonly question: Question;
  readonly topic: Tag;
  readonly tags: readonly Tag[];
  readonly place: Place;
  readonly minutes: number;
  readonly labels: SectionLabels;
  readonly mistakes: readonly { readonly anchor: string; readonly claim: string; readonly truth: string }[];
  readonly followUps: readonly FollowUp[];
  readonly related: readonly Question[];
  readonly mentionedIn: { readonly questions: readonly Question[]; readonly guides: readonly Guide[] };
  readonly contents: readonly Contents[];
}

/** A follow-up that names an unwritten page shows nowhere until the page exists. */
function followUpsOf(library: Library, question: Question): FollowUp[] {
  const anchors = followUpAnchors(question);
  return question.followUps.flatMap((entry, at) => {
    const page = entry.see === undefined ? undefined : writtenQuestions(library, [entry.see])[0];
    if (entry.see !== undefined && page === undefined) return [];
    return [
      {
        anchor: anchors[at] ?? '',
        question: entry.question ?? page?.title ?? '',
        answer: entry.answer,
        page,
      },
    ];
  });
}

function contentsOf(
  question: Question,
  labels: SectionLabels,
  shown: { mistakes: boolean; followUps: boolean; related: boolean },
): Contents[] {
  const headings = question.document.headings.filter((heading) => heading.depth === 2);
  const entry = (anchor: string, text: string, within: Contents['within'] = []): Contents => ({ anchor, text, within });
  return [
    entry(sections.answer, labels.answer),
    entry(sections.why, labels.why),
    entry(
      sections.body,
      labels.body,
      headings.map(({ slug, text }) => ({ anchor: slug, text })),
    ),
    entry(sections.signals, labels.signals),
    entry(sections.depth, labels.depth),
    ...(shown.mistakes ? [entry(sections.mistakes, labels.mistakes)] : []),
    ...(shown.followUps ? [entry(sections.followUps, labels.followUps)] : []),
    ...((question.sources ?? []).length > 0 ? [entry(sections.sources, 'Sources')] : []),
    ...(shown.related ? [entry(sections.related, 'Where to go next')] : []),
  ];
}

/** @param mentions of the whole library, made once */
export function questionPage(library: Library, question: Question, mentions: Mentions): QuestionPage {
  const byId = new Map(library.tags.map((tag) => [tag.id, tag]));
  const topic = byId.get(question.topic);
  if (topic === undefined) throw new Error(`${question.file}: \`${question.topic}\` is not a topic`);
  const labels = sectionLabels(question.kind);
  const anchors = mistakeAnchors(question);
  const mistakes = question.mistakes.map(({ claim, truth }, at) => ({ anchor: anchors[at] ?? '', claim, truth }));
  const followUps = followUpsOf(library, question);
  const related = writtenQuestions(library, question.related);
  const mentionedIn = mentions.get(question.id) ?? { questions: [], guides: [] };
  const place = placeInTopic(library, question);
  return {
    question,
    topic,
    tags: question.tags.flatMap((id) => byId.get(id) ?? []),
    place,
    minutes: readingMinutes(question),
    labels,
    mistakes,
    followUps,
    related,
    mentionedIn,
    contents: contentsOf(question, labels, {
      mistakes: mistakes.length > 0,
      followUps: followUps.length > 0,
      related:
        related.length + mentionedIn.questions.length + mentionedIn.guides.length > 0 ||
        place.previous !== undefined ||
        place.next !== undefined,
    }),
  };
}
