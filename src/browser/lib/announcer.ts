const SHOWN_MS = 2500;

let region: HTMLElement | undefined;
let timer = 0;

/** Says something short to everyone: shown at the foot of the window and read out, then taken away. */
export function announce(text: string): void {
  if (region === undefined) {
    region = document.createElement('p');
    region.className = 'message no-print';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  // A dialog makes the rest of the page inert: what is said there must stand in it.
  (document.querySelector('dialog[open]') ?? document.body).append(region);
  region.textContent = text;
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    if (region) region.textContent = '';
  }, SHOWN_MS);
}
