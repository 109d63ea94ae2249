import type { Config } from 'tailwindcss';

/** What CSS cannot say: nothing is scanned by default, and two widths are shared with the browser code. */
export default {
  theme: {
    screens: { sm: '40rem', md: '48rem', lg: '72rem' },
    extend: { maxWidth: { prose: '68ch', page: '76rem' } },
  },
} satisfies Config;
