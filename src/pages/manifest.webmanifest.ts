import type { APIRoute } from 'astro';
import { site } from '../site.ts';

/** Addresses in a manifest are relative to it, so one file serves every path. It has no `id`: that would name an origin. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      short_name: site.name,
      description: site.tagline,
      start_url: './index.html',
      scope: './',
      display: 'standalone',
      theme_color: site.accent.light,
      background_color: '#fdfcf9',
      icons: [{ src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
