import { describe, expect, test } from 'vitest';
import type { ExampleFiles } from '../example-register.ts';
import { found } from '../found.ts';
import { labelled, section } from './text-of.ts';

const repeats = (files: ExampleFiles) => found('text/numbering-repeat', files);

describe('a number printed twice', () => {
  test('is reported at the second', () => {
    expect(repeats(labelled('1.', '2.', '2.', '3.'))).toMatchObject([
      {
        words: '"2."',
        about: 'c2',
        message:
          '“2” is printed twice, so a reference to it can mean either. Give each its own number.',
      },
    ]);
  });

  test('is one finding for one count', () => {
    expect(repeats(section('4.', '4.1', '4.2', '4.1', '4.2'))).toHaveLength(1);
  });

  test('is not seen in a list of contents', () => {
    const text = `content:
  - kind: section
    label: A.
    heading: Appendices
    content: [{ kind: item, id: contents-1, label: A.1., text: Members }]
  - { kind: section, id: members, label: A.1, heading: Appendix 1 - Members, content: [{ kind: clause, text: Words. }] }
`;
    expect(repeats({ text })).toEqual([]);
  });

  test('is not seen in two lists', () => {
    const list = (id: string) =>
      `  - { kind: clause, id: ${id}, text: "It will:", content: [{ kind: item, label: a), text: Meet. }, { kind: item, label: b), text: Talk. }] }\n`;
    expect(repeats({ text: `content:\n${list('one')}${list('two')}` })).toEqual([]);
  });
});
