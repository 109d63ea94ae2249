import type { APIRoute, GetStaticPaths } from 'astro';
import { readExampleFiles } from '../../../collections/examples.ts';
import { placeOf } from '../../../domain/examples/files.ts';

/** The programs of the pages, byte for byte, to download and run. */
export const getStaticPaths = (() =>
  readExampleFiles()
    .filter(({ path }) => !path.endsWith('.out'))
    .map(({ path, text }) => ({ params: placeOf(path), props: { text } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
