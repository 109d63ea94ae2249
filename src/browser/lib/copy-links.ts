import { copyText } from './clipboard.ts';

/** A press on a `#` link goes there, as it would anyway, and copies the whole address. */
export function copyLinksOnPress(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.anchor') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    void copyText(link.href, 'Link copied');
  });
}
