import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { compareText } from '../english/compare-text.ts';
import { fileStart } from '../diagnostics/diagnostic.ts';

const deepest = 12;

/**
 * All files under a folder, as sorted paths with forward slashes.
 *
 * Links, devices and pipes are refused, never followed: a content folder comes
 * from many hands, and a link could publish a file from outside it. Names that
 * start with a dot are passed over.
 */
export function listFiles(folder: string, shownAs: string): Result<string[]> {
  const value: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const walk = (inside: string, depth: number): void => {
    for (const name of readdirSync(join(folder, inside)).sort(compareText)) {
      if (name.startsWith('.')) continue;
      const path = inside === '' ? name : `${inside}/${name}`;
      const entry = lstatSync(join(folder, path));
      const message = entry.isDirectory() && depth >= deepest ? tooDeep : refusal(entry);
      if (message !== undefined) {
        const file = `${shownAs}/${path}`;
        diagnostics.push({
          check: 'file/refused',
          severity: 'error',
          message,
          file,
          range: fileStart,
        });
      } else if (entry.isDirectory()) walk(path, depth + 1);
      else value.push(path);
    }
  };
  walk('', 0);
  return { value, diagnostics };
}

const tooDeep = `Folders are nested more than ${deepest} deep here. Move the content up.`;

function refusal(entry: ReturnType<typeof lstatSync>): string | undefined {
  if (entry === undefined || entry.isDirectory() || entry.isFile()) return undefined;
  return entry.isSymbolicLink()
    ? 'This is a symbolic link. Put the file itself here: links are not followed out of the content folder.'
    : 'This is not an ordinary file. Remove it.';
}
