import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { diskFolders } from '../files/disk-files.ts';
import type { Part } from '../register/loading/files-about.ts';
import { filesAbout } from '../register/loading/files-about.ts';
import type { Content } from '../register/loading/load-content.ts';
import type { ShownMistake } from '../register/shown/shown-report.ts';
import { shownMistakes } from '../register/shown/shown-report.ts';
import { settings } from './settings.ts';

/** Mistakes that belong together: those that are shown, and how many there are. */
export interface MistakeList {
  readonly shown: readonly ShownMistake[];
  readonly total: number;
}

/** The mistakes in the content, as a page of the live site tells them. */
export interface MistakesOnPage {
  /** The partnership or the document that the page is about; nothing for a page of the whole register. */
  readonly part: Part | undefined;
  /** Those of that part; all of them on a page of the whole register. */
  readonly own: MistakeList;
  readonly elsewhere: MistakeList;
}

interface Known {
  readonly mistakes: readonly Diagnostic[];
  readonly content: Content;
  /** What was made for a page once, by its part: reading all files again takes a while. */
  readonly told: Map<string, MistakesOnPage>;
}

// Astro makes a copy of this module for its pages: what they must share lies outside of it.
const key = Symbol.for('remit.mistakes');
type Holder = { [key]?: Known };

/** How many mistakes of a kind a page shows; it says how many more there are. */
const most = 50;

/** Hands over what was found in the content to the pages of the live site. */
export function setTheMistakes(mistakes: readonly Diagnostic[], content: Content): void {
  (globalThis as Holder)[key] = { mistakes, content, told: new Map() };
}

/** What the page at an address tells of the mistakes in the content; nothing where there are none. */
export function theMistakesAt(address: string): MistakesOnPage | undefined {
  const known = (globalThis as Holder)[key];
  if (known === undefined || known.mistakes.length === 0) return undefined;
  const part = partAt(address);
  const name = JSON.stringify(part);
  const told = known.told.get(name) ?? mistakesOnPage(part, known);
  known.told.set(name, told);
  return told;
}

function partAt(address: string): Part | undefined {
  const [, partnership, body] = /^\/partnerships\/([^/]+)\/(?:([^/]+)\/)?/u.exec(address) ?? [];
  if (partnership === undefined) return undefined;
  return body === undefined ? { partnership } : { partnership, body };
}

function mistakesOnPage(part: Part | undefined, { mistakes, content }: Known): MistakesOnPage {
  const { contentFolder, today } = settings();
  const folders = diskFolders(contentFolder);
  const isAbout = part === undefined ? () => true : filesAbout(part, content);
  const start = folders.content.name.length + 1;
  const isOwn = ({ file }: Diagnostic): boolean => isAbout(file.slice(start));
  const list = (some: readonly Diagnostic[]): MistakeList => ({
    shown: shownMistakes(some.slice(0, most), folders, { today }),
    total: some.length,
  });
  return {
    part,
    own: list(mistakes.filter(isOwn)),
    elsewhere: list(mistakes.filter((one) => !isOwn(one))),
  };
}
