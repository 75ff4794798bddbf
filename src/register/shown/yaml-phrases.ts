import type { CharacterSpan } from '../../files/raw-span.ts';

/** One value or field name of a YAML text, found without understanding the whole. */
export interface Phrase extends CharacterSpan {
  readonly words: string;
  readonly isField: boolean;
  /** The name of the field that it is the value of, where one stands right before it. */
  readonly field: string | undefined;
}

const part =
  /(?<comment>(?<=^|\s)#.*)|(?<colon>:(?=\s|$))|(?<sign>[{}[\]"]|,(?=\s|$)|(?<=^|\s)(?:-|[|>][-+\d]{0,2})(?=\s|$)|(?<=^|[\s[{,:])'|'(?=\s*(?:$|[,}\]:#])))|(?<words>\S)/gm;

/**
 * The values and field names of a YAML text, broken or not, in their order.
 *
 * A line without a sign of its own goes on with the value of the line before.
 */
export function yamlPhrases(text: string): Phrase[] {
  const phrases: Phrase[] = [];
  let field: string | undefined;
  let open: CharacterSpan | undefined;
  const close = (isField: boolean): void => {
    if (open === undefined) return;
    const words = text.slice(open.start, open.end);
    phrases.push({ ...open, words, isField, field: isField ? undefined : field });
    field = isField ? words : undefined;
    open = undefined;
  };
  for (const { start, line } of linesOf(text)) {
    if (beginsAnew(line)) close(false);
    for (const { index, groups = {} } of line.matchAll(part)) {
      const at = start + index;
      if (groups['words'] !== undefined) open = { start: open?.start ?? at, end: at + 1 };
      else if (groups['colon'] !== undefined) close(true);
      else if (groups['comment'] !== undefined) {
        close(false);
        open = { start: at + 1, end: at + groups['comment'].length };
        close(false);
      } else if (!endsFieldName(line, index)) close(false);
    }
  }
  close(false);
  return phrases;
}

// The quote after `"name": Ada` goes with the colon.
function endsFieldName(line: string, at: number): boolean {
  return /^["']\s*:(?:\s|$)/.test(line.slice(at, at + 40));
}

function linesOf(text: string): { start: number; line: string }[] {
  return [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ start: index, line }));
}

function beginsAnew(line: string): boolean {
  return /^\s*(?:-(?:\s|$)|[{}[\]#]|["']?[\w.-]+["']?\s*:(?:\s|$))/.test(line);
}
