/**
 * Runs in the head before the first paint, so that a remembered theme never flashes. It is put into
 * the page as text: it may use nothing from outside itself.
 */
export function themeBoot(themeKey: string, hideKey: string): void {
  const root = document.documentElement;
  let read: (key: string) => string | null = () => null;
  try {
    const store = localStorage;
    read = (key) => store.getItem(key);
  } catch {
    // Storage is blocked: the system's theme stands.
  }
  const theme = read(themeKey);
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  if (read(hideKey) === 'on') root.dataset['hideAnswers'] = 'pending';
}
