import { slug } from 'github-slugger';

const STOP_WORDS = new Set(
  'a an and are as at be been but by can could did do does for from had has have how i if in into is it its of on or should so than that the their them then there these they this those to was were what when where which who whose why will with would you your'.split(
    ' ',
  ),
);
const WORDS_IN_ID = 4;

/** A first id for a title: its first words that carry meaning. @example idFromTitle('What is a JWT?') // 'jwt' */
export function idFromTitle(title: string): string {
  const words = slug(title)
    .replace(/[^a-z0-9-]/g, '')
    .split('-')
    .filter((word) => word !== '');
  const meaning = words.filter((word) => !STOP_WORDS.has(word));
  return (meaning.length > 0 ? meaning : words).slice(0, WORDS_IN_ID).join('-') || 'question';
}

/** A question file in which every field says what goes in; `check` refuses it until they are filled. */
export const questionTemplate = (title: string, today: string): string => `---
title: ${JSON.stringify(title)}
name: "<the concept in the fewest words, unique, at most 40 characters>"
kind: <concept, practice, scenario, design, behavioral or ask>
level: <beginner, intermediate or advanced>
tags: [] # one to four file names of content/tags, without the topic
answer: >-
  <the short answer, as spoken, complete in itself: 60 to 100 words>
why: >-
  <what the interviewer is really testing: at most 50 words>
listenFor: # three to six signals of a strong answer, the most important first
  - "<…>"
depth: # at most 45 words each, each adding to the one before
  junior: "<…>"
  mid: "<…>"
  senior: "<…>"
mistakes: # two to four
  - claim: "<what people say>"
    truth: "<why it is wrong and what is right: at most 60 words>"
followUps: # two to five, with an answer of at most 70 words or \`see: <id>\`
  - question: "<what is asked next>"
    answer: "<…>"
aliases: [] # two to six other words a person types to find it
related: [] # three to six ids of questions, written or in content/planned.yaml
sources: # two to seven, primary ones first
  - title: "<…>"
    url: "https://…"
reviewed: ${today}
---

## <A heading that says something>

<The long answer: 350 to 900 words, with an example, a diagram or a decision table.>
`;
