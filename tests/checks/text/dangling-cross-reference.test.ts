import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clausesOf } from './text-of.ts';

const check = 'text/dangling-cross-reference';
const words = (...lines: string[]): string[] =>
  found(check, clausesOf(...lines)).map((one) => one.words);

describe('a reference to what is not there', () => {
  test('is reported at its words', () => {
    expect(found(check, clausesOf('Members are in Appendix 6.'))).toMatchObject([
      {
        words: 'Appendix 6',
        range: { start: { line: 2, column: 56 } },
        about: '1',
        message: 'There is no “Appendix 6” in this document. Add it, or correct the reference.',
      },
    ]);
  });

  test.each([
    ['As clause 7 says, it meets.', 'clause 7'],
    ['The rule (see 5.1) holds.', '5.1'],
    ['It may change (see point 3.2).', '3.2'],
    ['The Code of Conduct (Appendix 6) applies.', 'Appendix 6'],
    ['The rule in paragraph 3 above holds.', 'paragraph 3'],
    ['The form in Annex B is used.', 'Annex B'],
    ['The form in Schedule 2 is used.', 'Schedule 2'],
    ['It follows section 4.2 of these terms.', 'section 4.2'],
  ])('is seen in “%s”', (line, expected) => {
    expect(words(line)).toEqual([expected]);
  });

  test.each([
    'The Board considers section 17 of the Crime and Disorder Act 1998.',
    'The Police and Justice Act 2006, section 19, applies.',
    'It was set up under section 75.',
    'It holds funds under paragraph 5 of the council’s financial rules.',
    'Annex A to the Memorandum applies.',
    'Schedule a meeting with the Chair.',
    'At this point 3 members leave, and 25% of section 3% stay.',
    'Part 2 of the meeting is private.',
    'It uses Schedule 2 of the contract.',
    'The NHS Standard Contract, Schedule 2, applies.',
    'Clause 1 applies.',
  ])('is not seen in “%s”', (line) => {
    expect(words(line)).toEqual([]);
  });

  test('looks for headings, captions and titles of appendices', () => {
    const text = `content:
  - { kind: clause, label: "1.", text: "See Appendix 1, Annex B, Appendix 3 and Schedule C." }
  - { kind: section, label: A.1, heading: Reporting, content: [{ kind: clause, text: Words. }] }
  - { kind: section, heading: "ANNEXE B: Form", content: [{ kind: clause, text: Words. }] }
  - { kind: clause, id: third, text: Appendix 3 – members }
  - { kind: table, caption: "Schedule C: dates", rows: [[May]] }
`;
    expect(found(check, { text })).toEqual([]);
  });

  test('is not content with a list of contents', () => {
    const text = `content:
  - { kind: item, text: "Appendix 2 – members" }
  - { kind: clause, label: "1.", text: Members are in Appendix 2. }
`;
    expect(found(check, { text })).toMatchObject([{ words: 'Appendix 2', about: '1' }]);
  });
});
