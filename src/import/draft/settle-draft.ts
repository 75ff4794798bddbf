import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Folders } from '../../files/files.ts';
import { overlayFiles } from '../../files/overlay-files.ts';
import { openRegister } from '../../register/open-register.ts';
import type { Register } from '../../register/register.ts';
import type { Draft, DraftBody, DraftRecord } from './draft.ts';
import { draftFiles } from './draft-files.ts';

/** A draft that stops nothing, and what had to be taken out of it. */
export interface SettledDraft {
  readonly draft: Draft;
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What was taken out because the register would not accept it, by file and field. */
  readonly dropped: readonly string[];
  /** What still stands in the way: the words themselves. Empty in all that was ever tried. */
  readonly errors: readonly Diagnostic[];
  /** The register with the draft in it; none where anything in it is broken. */
  readonly register: Register | undefined;
}

/**
 * Proves a draft beside the content of the register, and takes out every reading that is in error.
 *
 * A program reads many documents wrongly in some small way. What it got wrong becomes unread; the
 * words stay.
 */
export function settleDraft(
  draft: Draft,
  folders: Folders,
  { today }: { readonly today: string },
): SettledDraft {
  let settled = draft;
  const dropped: string[] = [];
  for (;;) {
    const files = draftFiles(settled);
    const { register, errors } = opened(files, folders, today);
    const wrong = wrongFields(errors, files);
    const next = without(settled, wrong);
    if (next === undefined) return { draft: settled, files, dropped, errors, register };
    dropped.push(...wrong.map(({ file, field }) => `${file} ${field.join(' ')}`));
    settled = next;
  }
}

function opened(
  files: ReadonlyMap<string, string | Uint8Array>,
  { content, seeds }: Folders,
  today: string,
): Pick<SettledDraft, 'errors' | 'register'> {
  const within = (folder: string): Map<string, string | Uint8Array> =>
    new Map(
      [...files]
        .filter(([path]) => path.startsWith(`${folder}/`))
        .map(([path, words]) => [path.slice(folder.length + 1), words]),
    );
  const { register, diagnostics } = openRegister(
    {
      content: overlayFiles(content, within('content')),
      seeds: overlayFiles(seeds, within('seeds')),
    },
    { today },
  );
  const errors = diagnostics.filter(
    ({ severity, file }) =>
      severity === 'error' && files.has(`content/${file.slice(content.name.length + 1)}`),
  );
  return { register, errors };
}

/** A field that is in error: of a file of the draft, by its name, with its place in a list. */
interface WrongField {
  readonly file: string;
  readonly field: readonly string[];
}

function wrongFields(
  errors: readonly Diagnostic[],
  files: ReadonlyMap<string, string | Uint8Array>,
): WrongField[] {
  const found = new Map<string, WrongField>();
  for (const { file, range } of errors) {
    const path = `content${file.slice(file.indexOf('/'))}`;
    const words = files.get(path);
    if (typeof words !== 'string') continue;
    const field = fieldAt(words, range?.start.line ?? 1);
    found.set(`${path} ${field.join(' ')}`, { file: path, field });
  }
  return [...found.values()];
}

/** The field at the top of a record that a line stands in, and its place in a list under it. */
export function fieldAt(words: string, line: number): string[] {
  const lines = words.split('\n').slice(0, line);
  const top = lines.findLastIndex((one) => /^[\w-]+:/u.test(one));
  if (top < 0) return [];
  const name = /^[\w-]+/u.exec(lines[top]!)![0];
  const items = lines.slice(top + 1).filter((one) => /^ {2}- /u.test(one)).length;
  return items === 0 ? [name] : [name, String(items - 1)];
}

// The draft without some fields; undefined where none of them can be taken out.
function without(draft: Draft, wrong: readonly WrongField[]): Draft | undefined {
  const change = (path: string, record: DraftRecord): DraftRecord =>
    wrong
      .filter(({ file }) => file === `content/${path}.yaml`)
      // From the last of a list on, so that the others keep their places.
      .sort((a, b) => Number(b.field[1] ?? 0) - Number(a.field[1] ?? 0))
      .reduce((rest, { field }) => withoutField(rest, field), record);
  let isChanged = false;
  const bodies = draft.bodies.map((body): DraftBody => {
    const folder = `partnerships/${body.partnership}/${body.body}`;
    const constitution = change(`${folder}/constitution`, body.constitution);
    const facts = change(`${folder}/facts`, body.facts);
    const membership = withSeats(
      body.membership && change(`${folder}/membership`, body.membership),
    );
    const isWrong = wrong.some(({ file }) => file === `content/${folder}/rasci.yaml`);
    const rasci = isWrong ? undefined : body.rasci;
    isChanged ||=
      constitution !== body.constitution ||
      facts !== body.facts ||
      membership !== body.membership ||
      rasci !== body.rasci;
    const { membership: _, rasci: __, ...rest } = body;
    return {
      ...rest,
      constitution,
      facts,
      ...(membership && { membership }),
      ...(rasci && { rasci }),
    };
  });
  return isChanged ? { ...draft, bodies, organisations: named(draft, bodies) } : undefined;
}

// An organisation is new only as long as a seat or a party of the draft is its own.
function named({ organisations }: Draft, bodies: readonly DraftBody[]): Draft['organisations'] {
  const words = JSON.stringify(bodies.map(({ membership, rasci }) => [membership, rasci]));
  return new Map([...organisations].filter(([id]) => words.includes(`"${id}"`)));
}

// What a record cannot do without is not taken out.
const needed = new Set(['body', 'title', 'status', 'source', 'id']);

function withoutField(record: DraftRecord, [name, place]: readonly string[]): DraftRecord {
  if (name === undefined || needed.has(name)) return record;
  const value = record[name];
  const { [name]: _, ...rest } = record;
  if (place === undefined || !Array.isArray(value)) return rest;
  const left = value.filter((_, order) => order !== Number(place));
  return left.length === 0 ? rest : { ...record, [name]: left };
}

function withSeats(membership: DraftRecord | undefined): DraftRecord | undefined {
  return membership?.['seats'] === undefined ? undefined : membership;
}
