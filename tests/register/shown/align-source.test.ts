import { describe, expect, test } from 'vitest';
import { cleanSource } from '../../../src/register/proving/source-words.ts';
import { alignSource } from '../../../src/register/shown/align-source.ts';
import { piecesOfSource, piecesOfText } from '../../../src/register/shown/pieces.ts';

const source = 'The Board meets four times a year.\nChair: Ada Bell, Council\nAgreed by Cem Deniz';

/** The words that are published and those under marks, by a text in YAML. */
function aligned(yaml: string): { published: string; underMarks: string[] } {
  const pieces = piecesOfSource(cleanSource(source, []));
  const { isPublished, underMarks } = alignSource(pieces, [piecesOfText(yaml)]);
  const words = source.split(/\s+/u);
  return {
    published: words.filter((_, at) => isPublished[at]).join(' '),
    underMarks: underMarks.map(([start, end]) => words.slice(start, end).join(' ')),
  };
}

const meets = '- kind: clause\n  text: The Board meets four times a year.\n';

describe('alignSource', () => {
  test('tells published words from names under marks, in file layout of any kind', () => {
    const yaml = `${meets}- { kind: item, text: 'Chair: {withheld:2} Council' }\n- text: Agreed by {withheld:2}\n`;
    expect(aligned(yaml)).toEqual({
      published: 'The Board meets four times a year. Chair: Council Agreed by',
      underMarks: ['Ada Bell,', 'Cem Deniz'],
    });
  });

  test('needs no valid YAML', () => {
    expect(aligned(`content:\n\t- text: "The Board meets\n  four times a year.`).published).toBe(
      'The Board meets four times a year.',
    );
  });

  test('knows a name under a mark where the text goes on with something else', () => {
    const yaml = `${meets}- text: 'Chair: {withheld:2}'\n- text: Another text.\n`;
    expect(aligned(yaml).underMarks).toEqual(['Ada Bell,']);
  });

  test('takes no name for published that is typed where it does not belong', () => {
    const yaml = `${meets}- text: Ada Bell, Council\n- text: Cem Deniz\n`;
    expect(aligned(yaml).published).toBe('The Board meets four times a year.');
  });
});
