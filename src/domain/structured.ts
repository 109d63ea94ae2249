import { absolute } from './absolute.ts';
import { addresses, questionAddress, tagAddress } from './addresses.ts';
import { plainText } from './inline.ts';
import { levelLabels } from './kinds.ts';
import type { QuestionPage } from './question-page.ts';

interface About {
  readonly name: string;
  /** The site's own address, or empty: then no address is given at all. */
  readonly siteUrl: string;
}

/** schema.org's LearningResource and BreadcrumbList for a question's page. */
export function structuredQuestion({ question, topic, tags, minutes }: QuestionPage, about: About): object[] {
  const address = questionAddress(question.id);
  const url = absolute(about.siteUrl, address);
  const crumbs = [
    { name: about.name, address: addresses.home },
    { name: topic.label, address: tagAddress(topic.id) },
    { name: question.name, address },
  ];
  return [
    {
      '@type': 'LearningResource',
      name: plainText(question.title),
      alternateName: question.name,
      abstract: plainText(question.answer),
      inLanguage: 'en',
      learningResourceType: 'interview question',
      educationalLevel: levelLabels[question.level],
      timeRequired: `PT${String(minutes)}M`,
      dateModified: question.reviewed,
      keywords: [topic, ...tags].map((tag) => tag.label),
      isAccessibleForFree: true,
      ...(url === undefined ? {} : { url }),
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: crumbs.map((crumb, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: crumb.name,
        ...(absolute(about.siteUrl, crumb.address) === undefined
          ? {}
          : { item: absolute(about.siteUrl, crumb.address) }),
      })),
    },
  ];
}
