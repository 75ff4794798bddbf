import { resolve } from 'node:path';
import { visible } from '../diagnostics/visible.ts';
import { count } from '../english/count.ts';
import type { ShownMistakes } from '../register/shown/shown-report.ts';

/** How many mistakes a report beside a page holds; it says how many more there are. */
export const mostMistakes = 20;

interface MistakesInContent extends ShownMistakes {
  /** How many there are; the report holds the most that is shown. */
  readonly total: number;
  /** The folder that the names of files start from. */
  readonly root: string;
}

/** The part of an error that Astro’s overlay reads. */
export interface MistakesOverlay {
  readonly title: string;
  readonly message: string;
  readonly stack: string;
  readonly frame: string;
  readonly plugin: string;
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
}

/**
 * What the live server shows over a page while the content has mistakes: the first, then all of them.
 *
 * Shape: Astro’s overlay cuts the path of `loc` and shows no frame, so whole paths and lines stand in the
 *        words; and it takes `message` for HTML, so nothing there may be a tag.
 */
export function mistakesOverlay({
  first: { diagnostic, frame },
  total,
  report,
  root,
}: MistakesInContent): MistakesOverlay {
  const file = resolve(root, diagnostic.file);
  const { line, column } = diagnostic.range.start;
  const left = total - mostMistakes;
  const more = `${count(left, 'more mistake')}: run \`npm run check\` to see them all.`;
  return {
    title: `${count(total, 'mistake')} in the content`,
    message: asText(
      `${diagnostic.file}:${line}:${column} ${diagnostic.message} (${diagnostic.check})`,
    ),
    stack: left > 0 ? `${report}\n\n${more}` : report,
    frame,
    plugin: 'remit',
    id: file,
    loc: { file, line, column },
  };
}

function asText(words: string): string {
  return visible(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
