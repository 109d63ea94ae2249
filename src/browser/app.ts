// The one script of every page: classic, deferred, and small. What is rarely used loads when wanted.
import enhanced from '../styles/enhanced.css?inline';
import './elements/copy-button.ts';
import './elements/filter-list.ts';
import './elements/hide-answers.ts';
import './elements/program-view.ts';
import './elements/run-example.ts';
import './elements/search-box.ts';
import { openSearch } from './elements/search-button.ts';
import { showShortcuts } from './elements/shortcut-help.ts';
import { nextTheme } from './elements/theme-switch.ts';
import { closeMenu } from './lib/close-menu.ts';
import { copyLinksOnPress } from './lib/copy-links.ts';
import { adoptStyles } from './lib/styles.ts';
import { openTarget } from './lib/open-target.ts';
import { listenForShortcuts } from './lib/shortcuts.ts';

adoptStyles(enhanced);

const follow = (rel: 'prev' | 'next') => (): void => {
  document.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click();
};

listenForShortcuts(
  {
    '/': openSearch,
    'mod+k': openSearch,
    j: follow('next'),
    k: follow('prev'),
    t: nextTheme,
    '?': showShortcuts,
  },
  new AbortController().signal,
);
closeMenu();
copyLinksOnPress();
openTarget();
