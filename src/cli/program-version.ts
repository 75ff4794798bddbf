import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './asked-for.ts';

/** The version of the program, as its manifest gives it: `0.1.0`. */
export function programVersion(): string {
  const manifest = readFileSync(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
