import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { compareText } from '../english/compare-text.ts';
import { mistake } from '../diagnostics/mistake.ts';
import { findCharacters } from './characters/find-characters.ts';
import type { Entry, Files } from './files.ts';

const deepest = 12;

/**
 * All files under a folder, as sorted paths with forward slashes.
 *
 * Links, devices and pipes are refused, never followed: a content folder comes
 * from many hands, and a link could publish a file from outside it. Names that
 * start with a dot are passed over.
 */
export function listFiles(files: Files): Result<string[]> {
  const value: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const walk = (inside: string, depth: number): void => {
    const entries = files.entriesOf(inside) ?? [];
    for (const { name, kind } of [...entries].sort((a, b) => compareText(a.name, b.name))) {
      if (name.startsWith('.')) continue;
      const path = inside === '' ? name : `${inside}/${name}`;
      const file = `${files.name}/${path}`;
      const [character] = findCharacters(name);
      const message = kind === 'folder' && depth >= deepest ? tooDeep : refusals[kind];
      if (character !== undefined) {
        const holds = `The name of this ${kind === 'folder' ? 'folder' : 'file'} holds ${character.what}.`;
        diagnostics.push(mistake(character.code, `${holds} Rename it.`, { file }));
      } else if (message !== undefined) {
        diagnostics.push(mistake('file/refused', message, { file }));
      } else if (kind === 'folder') walk(path, depth + 1);
      else value.push(path);
    }
  };
  walk('', 0);
  return { value, diagnostics };
}

const tooDeep = `Folders are nested more than ${deepest} deep here. Move the content up.`;

const refusals: Record<Entry['kind'], string | undefined> = {
  file: undefined,
  folder: undefined,
  link: 'This is a symbolic link. Put the file itself here: links are not followed out of the content folder.',
  other: 'This is not an ordinary file. Remove it.',
};
