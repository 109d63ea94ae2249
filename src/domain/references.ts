/** What one page's front matter says of other pages and tags, read leniently so that a page with a mistake still counts. */
export interface Reference {
  readonly path: readonly PropertyKey[];
  readonly to: string;
}
export interface References {
  readonly name: string | undefined;
  readonly tags: readonly Reference[];
  readonly related: readonly Reference[];
  readonly see: readonly Reference[];
  readonly formerly: readonly Reference[];
  readonly readingOrder: readonly Reference[];
  readonly aliases: readonly Reference[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const texts = (value: unknown, field: string): Reference[] =>
  Array.isArray(value)
    ? value.flatMap((to: unknown, at) => (typeof to === 'string' ? [{ path: [field, at], to }] : []))
    : [];

/** Reads the references out of unvalidated front matter. */
export function referencesOf(value: unknown): References {
  const data = isRecord(value) ? value : {};
  const followUps = Array.isArray(data['followUps']) ? data['followUps'] : [];
  return {
    name: typeof data['name'] === 'string' ? data['name'] : undefined,
    tags: texts(data['tags'], 'tags'),
    related: texts(data['related'], 'related'),
    see: followUps.flatMap((entry: unknown, at) =>
      isRecord(entry) && typeof entry['see'] === 'string' ? [{ path: ['followUps', at, 'see'], to: entry['see'] }] : [],
    ),
    formerly: texts(data['formerly'], 'formerly'),
    readingOrder: texts(data['readingOrder'], 'readingOrder'),
    aliases: texts(data['aliases'], 'aliases'),
  };
}
