import { decodeUtf8 } from '../../files/decode-utf8.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Folders } from '../../files/files.ts';
import { Unreadable } from '../../files/files.ts';
import { overlayFiles } from '../../files/overlay-files.ts';
import type { OpenedRegister } from '../../register/open-register.ts';
import { openRegister } from '../../register/open-register.ts';

/** Where a register is kept that somebody works on: its folders, and how a file of the content is written. */
export interface Desk {
  readonly folders: Folders;
  /** The day to speak of, and the one on the clock. */
  readonly today: string;
  readonly clock: string | undefined;
  readonly write: (path: string, text: string) => void;
}

/** Texts of content files by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** The text of a content file; nothing where there is none. */
export function textOn({ folders }: Pick<Desk, 'folders'>, path: string): string | undefined {
  const bytes = folders.content.bytesOf(path);
  return bytes === undefined || bytes instanceof Unreadable ? undefined : decodeUtf8(bytes);
}

/** The register as it would be with some files exchanged, and all that is proposed in it taken as confirmed. */
export function previewOf(
  { folders, today, clock }: Desk,
  texts: Texts = new Map(),
): OpenedRegister {
  const content = overlayFiles(folders.content, texts);
  return openRegister(
    { ...folders, content },
    { today, taken: 'proposed', ...(clock !== undefined && { clock }) },
  );
}

/** Mistakes that are there after a change and were not before. */
export function newMistakes(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const known = new Set(before.map(said));
  return after.filter((one) => one.severity === 'error' && !known.has(said(one)));
}

// Lines move when a file changes.
function said({ file, check, message }: Diagnostic): string {
  return `${file} ${check} ${message}`;
}
