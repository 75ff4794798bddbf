import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../../src/files/memory-files.ts';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { readTextFile } from '../../src/files/read-text-file.ts';
import { processorTime } from '../fixtures/processor-time.ts';

const megabyte = 1024 * 1024 - 20;
const full = (piece: string): string => piece.repeat(megabyte / Buffer.byteLength(piece));
const steps = (number: number, step: string, name: string): string =>
  Array.from({ length: number }, (_, depth) => `${step.repeat(depth)}${name}`).join('\n');

/** What is said of a file in the end, as the register reads it. */
function said(text: string): string {
  const read = readTextFile(memoryFiles('content', new Map([['site.yaml', text]])), 'site.yaml');
  if (typeof read !== 'string') return read.message;
  return parseYaml('site.yaml', read).diagnostics[0]?.message ?? 'nothing';
}

const lines = 'The file has more than 25,000 lines. Split it, or remove what does not belong.';
const longLine =
  'The file has a line of more than 40,000 characters. Split it, or remove what does not belong.';
const onlySigns =
  'The file has a thousand signs and no word between them. Split it, or remove what does not belong.';
const deep = 'Values are nested more than 60 deep here. Write the content flatter.';

describe('a file that nobody typed is refused within a second of processor time', () => {
  test.each([
    ['[', full('['), onlySigns],
    ['[ and ]', '['.repeat(400_000) + ']'.repeat(400_000), onlySigns],
    ['{a: ', full('{a: '), longLine],
    ['- on one line', full('- '), onlySigns],
    ['? on one line', full('? '), onlySigns],
    ['[{a: ', full('[{a: '), longLine],
    ['fields, each deeper', steps(1400, ' ', 'a:'), deep],
    ['entries, each deeper', steps(1400, ' ', '-'), onlySigns],
    ['lists of fields, each deeper', steps(700, '  ', '- a:'), deep],
    ['quotes', full('"'), onlySigns],
    ['quotes never closed', full('a: "x\n'), lines],
    ['one quote never closed', `a: "${full('word ')}`.slice(0, megabyte), longLine],
    ['a text', `a: ${full('word ')}`.slice(0, megabyte), longLine],
    ['50,000 fields', Array.from({ length: 50_000 }, (_, at) => `k${at}: x`).join('\n'), lines],
    ['one field many times', full('k: x\n'), lines],
    ['fields in braces', `{${full('k: x, ')}`.slice(0, megabyte), longLine],
    ['anchors', full('- &a x\n'), lines],
    ['anchors on a line', full('&a '), longLine],
    ['aliases', full('- *a\n'), lines],
    ['tags', full('- !t x\n'), lines],
    ['empty lines', full('\n'), lines],
    ['spaces', full(' '), longLine],
    ['notes', full('#'), onlySigns],
    ['dashes', full('-'), onlySigns],
    ['lines of a dash', full('-\n'), onlySigns],
    ['documents', full('---\n'), onlySigns],
    ['commas', `[${full(',')}`, onlySigns],
    ['carriage returns', `${full('\r')}\n`, longLine],
    ['words', full('word word\n'), lines],
  ])('%s', (_, text, message) => {
    const { value, milliseconds } = processorTime(() => said(text), 1000);
    expect(value).toBe(message);
    expect(milliseconds).toBeLessThan(1000);
  });

  test('what fits is read: 25,000 lines, a line of 20,000 letters, a row of stars', () => {
    const text = `${'# a note\n'.repeat(24_000)}name: ${'x'.repeat(20_000)}\nnote: "${'*'.repeat(500)}"\n`;
    expect(said(text)).toBe('nothing');
  });
});
