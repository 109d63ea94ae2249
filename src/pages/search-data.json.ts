import type { APIRoute } from 'astro';
import { loadLibrary } from '../collections/library.ts';
import { searchData } from '../domain/search/data.ts';

/** What the search interface needs besides the engine's index. */
export const GET: APIRoute = async () => new Response(JSON.stringify(searchData(await loadLibrary())));
