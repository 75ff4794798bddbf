import type { Root } from 'mdast';
import type { Result } from '../../diagnostics/diagnostic.ts';
import { firstDiagnostics } from '../../diagnostics/first-diagnostics.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { LineIndex } from '../line-index.ts';
import { disallowedIn } from './disallowed-in.ts';
import { moved } from './moved.ts';
import type { ProseProblem } from './prose-problem.ts';
import { readProse } from './prose-syntax.ts';
import { tooHeavy } from './too-heavy.ts';
import { unreadableTag } from './unreadable-tag.ts';

/** The body of a page as a tree of words, emphasis, lists and links. */
export type Prose = Root;

/**
 * Parses the words below the fields of an MDX file, from an offset to its end.
 *
 * MDX is a program; here it is data: Markdown and a closed list of components. This very tree
 * is what pages are drawn from, so nothing can be published that was not looked at.
 * Errors: whatever is not on the list is a diagnostic at its exact place; with any, there is no tree.
 */
export function parseProse(file: string, text: string, start: number): Result<Prose | undefined> {
  const { tree, problems } = read(text.slice(start));
  const lines = new LineIndex(text);
  const by = { lines: lines.position(start).line - 1, offset: start };
  const sorted = [...problems].sort((a, b) => a.start - b.start);
  return {
    value: tree === undefined || sorted.length > 0 ? undefined : moved(tree, by),
    diagnostics: firstDiagnostics(sorted, ({ code, message, ...span }) =>
      mistake(code, message, {
        file,
        range: lines.range(span.start + start, span.end + start),
      }),
    ),
  };
}

interface Read {
  readonly tree: Root | undefined;
  readonly problems: readonly ProseProblem[];
}

// How many characters may be read again to find what stands after a tag that cannot be read.
const mostReadAgain = 40_000;
const mostTags = 10;

function read(body: string): Read {
  const heavy = tooHeavy(body);
  if (heavy !== undefined) return { tree: undefined, problems: [heavy] };
  const problems: ProseProblem[] = [];
  const tries = Math.min(mostTags, Math.floor(mostReadAgain / Math.max(1, body.length)));
  // The parser drops a byte order mark, and its places are then one off.
  let readable = body.replace(/^\uFEFF/, ' ');
  for (let count = 0; count <= tries; count++) {
    try {
      const tree = readProse(readable);
      return { tree, problems: [...problems, ...disallowedIn(tree, body)] };
    } catch (error) {
      const tag = unreadableTag(error, readable);
      problems.push(tag.problem);
      readable = tag.without;
    }
  }
  return { tree: undefined, problems };
}
