import type { APIRoute } from 'astro';
import { loadLibrary } from '../collections/library.ts';
import { searchWords } from '../domain/search/data.ts';

/** What pages are about, for search: loaded after their names. */
export const GET: APIRoute = async () => new Response(JSON.stringify(searchWords(await loadLibrary())));
