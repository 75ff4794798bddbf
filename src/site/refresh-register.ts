import { openExamined } from '../checks/running/open-examined.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diskFolders } from '../files/disk-files.ts';
import { rememberedFiles } from '../files/patched-files.ts';
import type { LastGood } from '../register/open-as-far.ts';
import { openAsFar } from '../register/open-as-far.ts';
import { settings } from './settings.ts';
import { setTheMistakes } from './the-mistakes.ts';
import { setTheRegister } from './the-register.ts';

/** What the live site knows after it has read the content again. */
export interface Refreshed {
  readonly mistakes: readonly Diagnostic[];
  /** The address that the register says it is published at, where that much can be read. */
  readonly baseUrl: string | undefined;
}

// Astro makes a copy of this module for its configuration: what they must share lies outside of it.
const key = Symbol.for('remit.last-good');
type Holder = { [key]?: LastGood };

/** Reads the content again and hands pages what can be shown of it, with the mistakes that it has. */
export function refreshRegister(): Refreshed {
  const { contentFolder, today, clock } = settings();
  const folders = diskFolders(contentFolder);
  const holder = globalThis as Holder;
  const content = rememberedFiles(folders.content);
  const options = { today, ...(clock === undefined ? {} : { clock }) };
  const opened = openExamined({ ...folders, content: content.files }, options);
  const mistakes = opened.diagnostics.filter(({ severity }) => severity === 'error');
  if (opened.register !== undefined) holder[key] = content.bytes;
  const register = opened.register ?? openAsFar(folders, options, holder[key]);
  if (register !== undefined) setTheRegister(register);
  setTheMistakes(mistakes, opened.content);
  return { mistakes, baseUrl: opened.baseUrl };
}
