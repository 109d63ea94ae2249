/** As much of a highlighted element as the transformer touches. */
interface Element {
  properties: Record<string, unknown>;
}
interface Helpers {
  addClassToHast(element: Element, classes: string[]): unknown;
}

/**
 * Turns Shiki's style attributes into classes: the policy allows no style attribute, and one theme
 * switch is then enough (design.md, decision 6).
 */
export const classesForStyles = {
  name: 'classes-for-styles',
  pre(element: Element): void {
    delete element.properties['style'];
  },
  span(this: Helpers, element: Element): void {
    const written = element.properties['style'];
    if (typeof written !== 'string') return;
    delete element.properties['style'];
    const token = /color:\s*var\(--astro-code-([\w-]+)\)/.exec(written)?.[1];
    const classes = [
      ...(token !== undefined && token !== 'foreground' ? [`s-${token.replace('token-', '')}`] : []),
      ...(/font-weight:\s*bold/.test(written) ? ['s-b'] : []),
      ...(/font-style:\s*italic/.test(written) ? ['s-i'] : []),
    ];
    if (classes.length > 0) this.addClassToHast(element, classes);
  },
};
