import type { Page } from '@playwright/test';

/** Holds back every answer to matching requests until `release`: a race is reproduced, never waited for. */
export async function hold(page: Page, address: RegExp): Promise<{ release: () => void }> {
  let release = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await opened;
    await route.continue();
  });
  return { release: () => release() };
}

/** Makes the reader's browser refuse storage, as it does with cookies blocked: even naming it throws. */
export const blockStorage = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
};
