import type { CharacterSpan } from '../raw-span.ts';
import { characterReference, referredTo } from './character-references.ts';
import { unescaped, yamlEscape } from './yaml-escapes.ts';

/** A stretch of a file as it is read, and where each part of it was typed. */
export interface TypedText {
  readonly text: string;
  /** Where some characters of the text were typed, and how, if by a code. */
  typedAt(span: CharacterSpan): CharacterSpan & { readonly typed: string | undefined };
}

const inQuotes = new RegExp(`${yamlEscape.source}|${characterReference.source}`, 'gu');
const inWords = new RegExp(characterReference.source, 'gu');

/**
 * Reads the codes in a stretch of a file: character references of Markdown, and in double quotes the escapes of YAML.
 *
 * Both may spell a character that nobody sees.
 */
export function typedText(raw: string, { isQuoted }: { isQuoted: boolean }): TypedText {
  const codes: Code[] = [];
  let text = '';
  let from = 0;
  for (const { 0: typed, index } of raw.matchAll(isQuoted ? inQuotes : inWords)) {
    const character = typed.startsWith('\\') ? unescaped(typed) : referredTo(typed);
    if (character === undefined) continue;
    text += raw.slice(from, index);
    from = index + typed.length;
    codes.push({ start: index, end: from, at: text.length, length: character.length });
    text += character;
  }
  text += raw.slice(from);
  return {
    text,
    typedAt: ({ start, end }) => {
      const [first, last] = [placeOf(start, codes), placeOf(end - 1, codes)];
      const span = { start: first.start, end: last.end };
      const isTyped = first.isCode || last.isCode;
      return { ...span, typed: isTyped ? raw.slice(span.start, span.end) : undefined };
    },
  };
}

/** A code in a file, and the characters of the text that it stands for. */
interface Code extends CharacterSpan {
  readonly at: number;
  readonly length: number;
}

function placeOf(offset: number, codes: readonly Code[]): CharacterSpan & { isCode: boolean } {
  let [low, high] = [0, codes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codes[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  const code = codes[low - 1];
  if (code === undefined) return { start: offset, end: offset + 1, isCode: false };
  const after = offset - code.at - code.length;
  if (after < 0) return { start: code.start, end: code.end, isCode: true };
  return { start: code.end + after, end: code.end + after + 1, isCode: false };
}
