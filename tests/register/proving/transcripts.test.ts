import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sourceView } from '../../../src/views/constitution/source-view.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';
import { sampleRegister } from '../../fixtures/sample-register.ts';

const record = 'content/sources/riverside-board.yaml';
const words = String(sampleRegister()['seeds/riverside-board.txt']);
const word = Uint8Array.from([0x50, 0x4b, 3, 4, 0xff, 0]);
const sumOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The sample, received as a Word file, with a transcript in which a running head stands on line 4. */
function received(changes: Changes = {}, more = ''): Changes {
  const [first, second, third, ...rest] = words.split('\n');
  const transcript = [first, second, third, 'Riverside – page 1', ...rest].join('\n');
  return {
    'seeds/riverside-board.txt': undefined,
    'seeds/riverside-board.docx': word,
    'seeds/riverside-board.docx.txt': transcript,
    [record]: `title: Riverside Partnership Board, terms of reference
file: riverside-board.docx
sha256: ${sumOf(word)}
transcript:
  file: riverside-board.docx.txt
  sha256: ${sumOf(transcript)}
received: A Word file
parts:
  - constitution: riverside/board
omitted:
  - lines: 4
    reason: running-head
${more}`,
    ...changes,
  };
}

const said = (changes: Changes): string[] => openSample(changes).diagnostics.map(inOneLine);

describe('a source with a transcript', () => {
  test('is compared with the words of the transcript, its own lines left out', () => {
    const { register, diagnostics } = openSample(received());
    expect(diagnostics).toEqual([]);
    const view = sourceView(register!.sources.get('riverside-board')!);
    expect(view).toMatchObject({
      share: '100 %',
      left: ['3 words left out: the head or foot of each page'],
      sha256: sumOf(word),
    });
    expect(view.transcript).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('differs from the content at the line of the transcript', () => {
    const text = 'content/partnerships/riverside/board/text.yaml';
    const changed = received({ [text]: (yaml) => yaml.replace('four times', 'five times') });
    expect(said(changed).join('\n')).toMatch(/words-differ: .*its line \d+, word \d+/u);
  });

  test('is reported where one of the two files is missing', () => {
    expect(said(received({ 'seeds/riverside-board.docx.txt': undefined }))).toEqual([
      `${record}:5:9 error source/missing-file: There is no transcript \`riverside-board.docx.txt\` among the source documents. Bring it back, or import the document again.`,
    ]);
    expect(said(received({ 'seeds/riverside-board.docx': undefined }))).toEqual([
      `${record}:2:7 error source/missing-file: There is no file \`riverside-board.docx\` among the source documents. Add it as received.`,
    ]);
  });

  test('is reported where one of the two files has changed', () => {
    const edited = received({ 'seeds/riverside-board.docx.txt': `${words}Riverside\n` });
    expect(said(edited).join('\n')).toContain(
      `${record}:6:11 error source/transcript-differs: The transcript \`riverside-board.docx.txt\` is not the one that was recorded: its checksum is ${sumOf(`${words}Riverside\n`)}. Bring it back, or import the document again.`,
    );
    const other = received({ 'seeds/riverside-board.docx': Uint8Array.from([...word, 1]) });
    expect(said(other)).toHaveLength(1);
    expect(said(other)[0]).toContain(`${record}:3:9 error source/checksum-differs`);
  });

  test('has lines to leave out in their order, and either lines or words', () => {
    const lines = (typed: string): string[] =>
      said(received({}, `  - lines: ${typed}\n    reason: page-number\n`));
    expect(lines('9-7')[0]).toContain('Give the lines in their order, and each once.');
    expect(lines('seven')[0]).toContain('Give lines by their numbers');
    expect(lines('5000')[0]).toMatch(
      /13:12 error source\/omission-misplaced: There is no line 5000/u,
    );
    expect(lines('7\n    after: the Board')[0]).toContain('or `lines` in their place');
  });
});
