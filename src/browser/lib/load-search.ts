import { data } from '../../domain/names.ts';
import type { SearchApi } from './search-api.ts';

let loading: Promise<SearchApi> | undefined;

function load(): Promise<SearchApi> {
  return new Promise((resolve, reject) => {
    const address = document.body.getAttribute(data.searchScript);
    const script = document.createElement('script');
    // In development the script is a module; built, it is a classic script that also loads from file://.
    if (import.meta.env.DEV) script.type = 'module';
    script.src = new URL(address ?? '', document.baseURI).href;
    script.addEventListener('load', () => {
      if (window.callbackSearch) resolve(window.callbackSearch);
      else reject(new Error('the search script did not start'));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error('the search script could not be loaded'));
    });
    document.head.append(script);
  });
}

/** Loads the search code once, when it is first wanted. After a failure the next call tries again. */
export function loadSearch(): Promise<SearchApi> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
