/**
 * On the 404 page, which a host serves at any depth: asks each parent folder for the site's manifest
 * and points the links at the one that is ours. Put into the page as text: uses nothing from outside.
 */
export function notFoundBoot(siteName: string): void {
  const parts = location.pathname.split('/').slice(0, -1);
  const folders = parts.map((_, at) => `${parts.slice(0, at + 1).join('/')}/`).reverse();
  const show = (root: string): void => {
    const ways = document.getElementById('ways');
    ways?.querySelectorAll<HTMLAnchorElement>('a[data-to]').forEach((link) => {
      link.href = root + (link.dataset['to'] ?? '');
    });
    if (ways) ways.hidden = false;
  };
  const tryFolder = async (at: number): Promise<void> => {
    const folder = folders[at];
    if (folder === undefined) return;
    try {
      const answer = await fetch(`${folder}manifest.webmanifest`);
      const manifest = answer.ok ? ((await answer.json()) as { name?: unknown }) : {};
      if (manifest.name === siteName) {
        show(folder);
        return;
      }
    } catch {
      // Not there, or not ours: look one folder up.
    }
    await tryFolder(at + 1);
  };
  void tryFolder(0);
}
