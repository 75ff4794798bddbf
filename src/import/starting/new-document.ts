import { blockLines } from '../../files/editing/yaml-in-style.ts';
import type { YamlFields } from '../../files/editing/yaml-in-style.ts';
import type { Register } from '../../register/register.ts';
import { outline } from './outline.ts';

/** What must be known to begin a document. */
export interface NewDocument {
  /** The body, as `partnership/body`. */
  readonly body: string;
  readonly name: string;
  readonly kind: string;
  readonly title: string;
  /** The partnership, where the register does not have it yet. */
  readonly partnership: { readonly name: string; readonly place: string | undefined } | undefined;
}

/** The files of a document that is still to be written, by their paths in the content folder. */
export function newDocument(
  { body, name, kind, title, partnership }: NewDocument,
  register: Register,
): Map<string, string> {
  const folder = `partnerships/${body}`;
  const files = new Map([
    [
      `${folder}/constitution.yaml`,
      textOf({
        body: { name, kind, statutory: 'unknown' },
        title,
        status: 'draft',
        statusNote: 'It is being written in this register.',
        version: {},
      }),
    ],
    [
      `${folder}/text.yaml`,
      textOf({ content: [{ kind: 'title', text: title }, ...outline(register)] }),
    ],
  ]);
  if (partnership !== undefined)
    files.set(
      `partnerships/${body.split('/')[0]!}/partnership.yaml`,
      textOf({ name: partnership.name, place: partnership.place }),
    );
  return files;
}

function textOf(record: YamlFields): string {
  return `${blockLines(record, 0).join('\n')}\n`;
}
