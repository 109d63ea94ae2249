const IMPORT = /^\s*(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"]([^'"]+)['"]/gm;

/** What a module imports or re-exports. @example importNames("import './a.ts'") // ['./a.ts'] */
export function importNames(source: string): string[] {
  return [...source.matchAll(IMPORT)].map((match) => match[1] ?? '');
}
