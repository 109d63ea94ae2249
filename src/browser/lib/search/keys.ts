/**
 * Arrow keys between the field and the titles found; Enter in the field opens the first. The focus
 * itself moves, so that every reader, seeing or not, is where the keys are.
 */
export function listenForKeys(
  box: HTMLElement,
  field: HTMLInputElement,
  openFirst: () => void,
  signal: AbortSignal,
): void {
  const titles = (): HTMLAnchorElement[] => [...box.querySelectorAll<HTMLAnchorElement>('#results a.hit-title')];
  box.addEventListener(
    'keydown',
    (event) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const links = titles();
      const at = links.findIndex((link) => link.closest('li')?.contains(document.activeElement));
      const inField = document.activeElement === field;
      if (!inField && at < 0) return;
      if (event.key === 'ArrowDown') (links[at + 1] ?? links.at(-1))?.focus();
      else if (event.key === 'ArrowUp' && !inField) (at > 0 ? links[at - 1] : field)?.focus();
      else if (event.key === 'Enter' && inField) openFirst();
      else return;
      event.preventDefault();
    },
    { signal },
  );
}
