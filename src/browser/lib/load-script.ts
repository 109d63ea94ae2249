import { once } from './once.ts';

function load<Api>(attribute: string, api: () => Api | undefined): Promise<Api> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    // In development the script is a module; built, it is a classic script that also loads from file://.
    if (import.meta.env.DEV) script.type = 'module';
    script.src = new URL(document.body.getAttribute(attribute) ?? '', document.baseURI).href;
    script.addEventListener('load', () => {
      const offered = api();
      if (offered) resolve(offered);
      else reject(new Error(`${script.src} did not start`));
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new Error(`${script.src} could not be loaded`));
    });
    document.head.append(script);
  });
}

/**
 * Loads a script once, when it is first wanted. After a failure the next call tries again.
 * @param attribute of the body, which holds the script's address
 * @param api what the script has left under a global name
 */
export const lazyScript = <Api>(attribute: string, api: () => Api | undefined): (() => Promise<Api>) =>
  once(() => load(attribute, api));
