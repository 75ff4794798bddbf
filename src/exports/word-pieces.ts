// Also runs in the browser.
import type { WordText } from '../views/word-document.ts';
import { xmlWords } from './xml-text.ts';

/** Some words of a paragraph, that lead somewhere or stand on a new line. */
export interface WordPiece {
  readonly text: string;
  readonly href?: string;
  readonly isNewLine?: boolean;
}

/** Cuts a paragraph where a link or a line begins. A web address among the words is a link too. */
export function wordPieces({ text, links = [] }: WordText): WordPiece[] {
  const words = xmlWords(text)
    .split(/\r\n?|\n/u)
    .flatMap(piecesOfLine);
  const named = links
    .map(({ name, href }) => linked(xmlWords(name), href))
    .filter((piece) => piece.text !== '')
    .flatMap((piece, index) => (index === 0 ? [piece] : [{ text: '; ' }, piece]));
  if (words.length === 0 || named.length === 0) return [...words, ...named];
  return [...words, { text: ' (' }, ...named, { text: ')' }];
}

function piecesOfLine(line: string, index: number): WordPiece[] {
  const pieces = withAddresses(line);
  return index === 0 ? pieces : [{ text: '', isNewLine: true }, ...pieces];
}

// An address ends before a space, a quotation mark or a bracket that opened around it.
const address = /https?:\/\/[^\s<>"“”‘’«»]+/giu;
const after = /[.,;:!?…'*_]+$/u;

function withAddresses(line: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  let end = 0;
  for (const { 0: found, index } of line.matchAll(address)) {
    const words = withoutEnd(found);
    pieces.push({ text: line.slice(end, index) }, linked(words, words));
    end = index + words.length;
  }
  return [...pieces, { text: line.slice(end) }].filter(({ text }) => text !== '');
}

function withoutEnd(found: string): string {
  const words = found.replace(after, '');
  const isOpened = !words.endsWith(')') || words.split('(').length >= words.split(')').length;
  return isOpened && !/[\]}]$/u.test(words) ? words : withoutEnd(words.slice(0, -1));
}

function linked(text: string, href: string): WordPiece {
  return URL.canParse(href) ? { text, href: writtenAddress(new URL(href).href) } : { text };
}

// Word calls a file broken that holds an address with one of these signs.
function writtenAddress(href: string): string {
  const [, host, rest] = /^(\w+:\/\/[^/?#]*)(.*)$/su.exec(href) ?? ['', '', href];
  return host + rest.replace(/[[\]|^`{}\\]/gu, encodeURIComponent);
}
