import { describe, expect, test } from 'vitest';
import { typedLabel } from '../../../src/documents/typed/typed-label.ts';

describe('typedLabel', () => {
  test.each([
    ['1. Purpose', '1.', 'Purpose'],
    ['2.1.1 To advise', '2.1.1', 'To advise'],
    ['2.1.\tTo advise', '2.1.', 'To advise'],
    ['3.5.3.4.has a duty', '3.5.3.4.', 'has a duty'],
    ['1.Purpose', '1.', 'Purpose'],
    ['5.1Five members', '5.1', 'Five members'],
    ['2.1a the Chair', '2.1a', 'the Chair'],
    ['(a) the Chair', '(a)', 'the Chair'],
    ['a) the Chair', 'a)', 'the Chair'],
    ['(iv) others', '(iv)', 'others'],
    ['(aa) others', '(aa)', 'others'],
    ['(12) others', '(12)', 'others'],
    ['A.1 Appendix 1 - Members', 'A.1', 'Appendix 1 - Members'],
    ['Article IV', 'Article IV', ''],
    ['Article IV: Officers', 'Article IV:', 'Officers'],
    ['Article 4 – Officers', 'Article 4 –', 'Officers'],
    ['Erthygl 4: Aelodau', 'Erthygl 4:', 'Aelodau'],
    ['Section 3: Quorum', 'Section 3:', 'Quorum'],
    ['§3 Quorum', '§3', 'Quorum'],
  ])('%s', (line, label, text) => {
    expect(typedLabel(line)).toEqual({ label, text });
  });

  test.each([
    ['• Councillors', '•'],
    ['•Councillors', '•'],
    ['- officers', '-'],
    ['-Officers', '-'],
    ['o the Chair', 'o'],
    ['– the Chair', '–'],
    ['▪ the Chair', '▪'],
    ['Ø the Chair', 'Ø'],
    ['§ the Chair', '§'],
    ['\uF0B7 the Chair', '•'],
    ['\uF0A7\tthe Chair', '▪'],
    ['\uF02A the Chair', '•'],
  ])('%s begins with a bullet', (line, label) => {
    expect(typedLabel(line)).toMatchObject({ label, isBullet: true });
  });

  test.each([
    'Purpose',
    '31.03.24 was the date',
    '10.30 am at the Guildhall',
    '10.30am',
    '3. May 2025',
    '12.05.2025 first draft',
    'I attended the meeting',
    'a quorum of five',
    '1.5 million people',
    '2.5 FTE officers',
    '2024/25 terms',
    '12 members from the councils',
    'Part 2 of the Act applies',
    'PART OF THE ACT',
    'Article 8 of the Convention',
    'Appendix 1 Members',
    'Section 75 Agreement',
    'e.g. the Chair',
    'of the Board',
    '-based work',
    '1st of May',
  ])('%s begins with no label', (line) => {
    expect(typedLabel(line)).toBeUndefined();
  });

  test('says what has to stand beside a label that may be a word', () => {
    expect(typedLabel('B. Smith')?.inRow).toEqual({ style: 'capital', place: 2 });
    expect(typedLabel('iv. others')?.inRow).toEqual({ style: 'small roman', place: 4 });
    expect(typedLabel('A1 Members')?.inRow).toEqual({ style: 'letter A', place: 1 });
    expect(typedLabel('3 Members')?.inRow).toEqual({ style: 'number', place: 3 });
  });
});
