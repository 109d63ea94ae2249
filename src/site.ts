/**
 * What a fork edits: who this copy of the guide is. Everything else follows from content/.
 */
export interface Site {
  /** Stands in the header, in window titles and in the manifest. */
  readonly name: string;
  /** One line that says what this is, for the home page and for search engines. */
  readonly tagline: string;
  /**
   * Where the source lives, such as `https://github.com/owner/name`. When set, every page offers
   * "edit this page" and "suggest a correction"; when undefined, nothing is shown.
   */
  readonly repository: string | undefined;
  /** The branch that "edit this page" opens. */
  readonly branch: string;
  /** The one accent colour, as it stands on each theme's page. Both need 4.5:1 against their page. */
  readonly accent: { readonly light: string; readonly dark: string };
  /** Whether the content is English, so that its spelling is checked. */
  readonly english: boolean;
  readonly licences: {
    readonly code: { readonly name: string; readonly url: string };
    readonly text: { readonly name: string; readonly url: string };
  };
}

export const site: Site = {
  name: 'Callback',
  tagline: 'Backend interview questions, answered in layers, sourced, and proved by code that ran.',
  repository: undefined,
  branch: 'main',
  accent: { light: '#0b5c6b', dark: '#7cc7d4' },
  english: true,
  licences: {
    code: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    text: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  },
};
