// Also runs in the browser.
import { LinkifyIt } from 'linkify-it';
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

// Addresses of the web alone, written in full.
const finder = new LinkifyIt({ fuzzyLink: false, fuzzyEmail: false })
  .add('mailto:', null)
  .add('ftp:', null)
  .add('//', null);

function withAddresses(line: string): WordPiece[] {
  const pieces: WordPiece[] = [];
  let end = 0;
  for (const { index, lastIndex, raw } of finder.match(line) ?? []) {
    pieces.push({ text: line.slice(end, index) }, linked(raw, raw));
    end = lastIndex;
  }
  return [...pieces, { text: line.slice(end) }].filter(({ text }) => text !== '');
}

// Office programs follow no longer address.
const longest = 2048;

function linked(text: string, href: string): WordPiece {
  const address = URL.canParse(href) ? writtenAddress(new URL(href)) : '';
  return address === '' || address.length > longest ? { text } : { text, href: address };
}

// Word calls a file broken that holds an address with one of these signs. What is not of the web leads nowhere.
function writtenAddress({ href, protocol }: URL): string {
  if (!/^https?:$/u.test(protocol)) return '';
  const [, host, rest] = /^(\w+:\/\/[^/?#]*)(.*)$/su.exec(href) ?? ['', '', href];
  return host + rest.replace(/[[\]|^`{}\\]/gu, encodeURIComponent);
}
