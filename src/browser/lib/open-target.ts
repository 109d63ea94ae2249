/** Opens the follow-up or answer that the address points into, so that a shared link shows what it names. */
export function openTarget(): void {
  const open = (): void => {
    const target =
      location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    if (target === null) return;
    const inside = target.querySelector<HTMLDetailsElement>(':scope > details:not([data-answer])');
    if (inside) inside.open = true;
    for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
      around.open = true;
  };
  addEventListener('hashchange', open);
  open();
}
