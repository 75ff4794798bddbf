import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { compareText } from '../english/compare-text.ts';
import { count } from '../english/count.ts';
import type { ErrorCode } from '../diagnostics/error-codes.ts';
import { mistake } from '../diagnostics/mistake.ts';
import type { CharacterProblem } from './characters/character-problem.ts';
import { findCharacters } from './characters/find-characters.ts';
import type { Entry, Files } from './files.ts';
import { Unreadable } from './files.ts';

const deepest = 12;

/** The most that may stand in one folder. The largest register made to measure with has a tenth of it. */
const most = 20_000;

// What machines put beside files for themselves. It holds no words of anyone, so it cannot be
// content that got lost: it is passed over, where a copy of a file is not.
const litter =
  /^(?:\..*|~\$.*|Thumbs\.db|ehthumbs\.db|desktop\.ini|Icon\r|__MACOSX|\$RECYCLE\.BIN)$/i;

/**
 * All files under a folder, as sorted paths with forward slashes.
 *
 * Links, devices and pipes are refused, never followed: a content folder comes
 * from many hands, and a link could publish a file from outside it. Names that
 * start with a dot are passed over, and so is what machines leave behind.
 */
export function listFiles(files: Files): Result<string[]> {
  const value: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const refuse = (path: string, message: string, code: ErrorCode = 'file/refused'): void => {
    const file = path === '' ? files.name : `${files.name}/${path}`;
    diagnostics.push(mistake(code, message, { file }));
  };
  const walk = (inside: string, depth: number): void => {
    const entries = files.entriesOf(inside) ?? [];
    const whole = whyNotListed(entries);
    if (whole !== undefined || entries instanceof Unreadable) return refuse(inside, whole ?? '');
    for (const entry of [...entries].sort((a, b) => compareText(a.name, b.name))) {
      if (litter.test(entry.name)) continue;
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const message = refusal(entry, depth);
      const [character] = findCharacters(entry.name);
      if (message !== undefined) refuse(path, message);
      else if (character !== undefined) refuse(path, namedWith(character, entry), character.code);
      else if (entry.kind === 'folder') walk(path, depth + 1);
      else value.push(path);
    }
  };
  walk('', 0);
  return { value, diagnostics };
}

function namedWith({ what }: CharacterProblem, { kind }: Entry): string {
  return `The name of this ${kind === 'folder' ? 'folder' : 'file'} holds ${what}. Rename it.`;
}

function whyNotListed(entries: readonly Entry[] | Unreadable): string | undefined {
  if (entries instanceof Unreadable) return `This folder cannot be read: ${entries.why}.`;
  if (entries.length <= most) return undefined;
  return `This folder holds ${count(entries.length, 'thing')}; the most is ${count(most, 'thing')}. Move out what is no content.`;
}

function refusal({ name, kind }: Entry, depth: number): string | undefined {
  // Names come as text: what was not UTF-8 has lost its letters, and cannot be opened again.
  if (name.includes('\uFFFD'))
    return 'This name has letters that cannot be read (it is not UTF-8). Rename it with plain letters.';
  if (kind === 'folder' && /\.(?:ya?ml|mdx?)$/i.test(name))
    return 'This is a folder with the name of a file. Put the file itself here, and remove the folder.';
  return kind === 'folder' && depth >= deepest ? tooDeep : refusals[kind];
}

const tooDeep = `Folders are nested more than ${deepest} deep here. Move the content up.`;

const refusals: Record<Entry['kind'], string | undefined> = {
  file: undefined,
  folder: undefined,
  link: 'This is a symbolic link. Put the file itself here: links are not followed out of the content folder.',
  other: 'This is not an ordinary file. Remove it.',
};
