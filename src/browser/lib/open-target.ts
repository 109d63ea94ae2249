/** The element that the address points into. A fragment that is no valid text, such as `#%`, names none. */
function target(): HTMLElement | null {
  try {
    return location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  } catch {
    return null;
  }
}

/** Opens the follow-up or answer that the address points into, so that a shared link shows what it names. */
export function openTarget(): void {
  const open = (): void => {
    const named = target();
    if (named === null) return;
    const inside = named.querySelector<HTMLDetailsElement>(':scope > details:not([data-answer])');
    if (inside) inside.open = true;
    for (let around = named.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true;
  };
  addEventListener('hashchange', open);
  open();
}
