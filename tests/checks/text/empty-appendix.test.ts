import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'text/empty-appendix';
const clause = '  - { kind: clause, label: "1.", text: Words. }\n';
const messages = (content: string): string[] =>
  found(check, { text: `content:\n${clause}${content}` }).map(({ message }) => message);

describe('an empty appendix', () => {
  test('is reported at its heading', () => {
    const text = `content:\n${clause}  - { kind: section, heading: Appendix 1 }\n`;
    expect(found(check, { text })).toMatchObject([
      {
        words: 'Appendix 1',
        range: { start: { line: 3, column: 31 } },
        about: 'appendix-1',
        message:
          '“Appendix 1” has nothing under it. Add its text, say where it can be read, or remove it.',
      },
    ]);
  });

  test('is seen before another appendix', () => {
    const content =
      '  - { kind: section, heading: Appendix 1 }\n  - { kind: section, heading: Appendix 2, content: [{ kind: item, id: listed, text: Words. }] }\n';
    expect(messages(content)).toHaveLength(1);
  });

  test('is not seen where another heading may go on with it', () => {
    const content =
      '  - { kind: section, heading: Appendix 1 }\n  - { kind: section, heading: Members, content: [{ kind: item, id: listed, text: Words. }] }\n';
    expect(messages(content)).toEqual([]);
  });

  test('is seen where it is only listed among the contents', () => {
    expect(messages('  - { kind: item, id: listed, text: "Annex A: members" }\n')).toEqual([
      '“Annex A” is listed, but is not in the document. Add it, or take it off the list.',
    ]);
  });

  test('is not seen in a bullet on meetings', () => {
    expect(
      messages('  - { kind: item, id: listed, text: Schedule a meeting each month. }\n'),
    ).toEqual([]);
  });
});
