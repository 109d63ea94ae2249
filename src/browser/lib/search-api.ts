/** What the lazily loaded search script offers to the entry script, under a global name. */
export interface SearchApi {
  /** Makes a box live: its field, filters, status and list. Returns what ends that. */
  attach(box: HTMLElement, options: { readonly keepsAddress: boolean }): () => void;
}

declare global {
  interface Window {
    callbackSearch?: SearchApi;
  }
}
