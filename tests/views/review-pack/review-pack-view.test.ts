import { describe, expect, test } from 'vitest';
import { exampleRegister } from '../../checks/example-register.ts';
import { blocksOf, files, linesUnder, packOf, place, rowsOf } from './review-pack-example.ts';

const pack = packOf(exampleRegister(files));
const quietPack = packOf(exampleRegister(place));

describe('the head of a review pack', () => {
  test('says what is reviewed, when it is due and where it is read', () => {
    const values = Object.fromEntries(pack.head.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({
      Document: 'Terms of reference',
      Version: 'Undated.',
      Review: 'The document does not say when it will be reviewed.',
      'Last review': 'None is recorded.',
      'Prepared from':
        'Riverside register, https://riverside.example/partnerships/riverside/board/',
    });
  });

  test('is the same from one day to the next', () => {
    expect(packOf(exampleRegister(files, '2026-06-02'))).toEqual(pack);
  });
});

describe('the questions of a review pack', () => {
  test('begin with what needs a decision, each with its clause', () => {
    expect(linesUnder(pack, 'To decide')).toContainEqual({
      text: 'Nobody is accountable for “Run the forum”. Name the one party that answers for it.',
      links: [{ name: 'Introduction', href: '/partnerships/riverside/board/#cl-matrix' }],
    });
  });

  test('send the names that have changed to a part of their own', () => {
    expect(linesUnder(pack, 'To decide').at(-1)).toMatchObject({
      text: 'Go through the names of bodies, plans and Acts that have changed or are about to: 1 in all.',
      links: [{ href: '#names' }],
    });
    const texts = linesUnder(pack, 'To decide').map(({ text }) => text);
    expect(texts.filter((text) => text.includes('abolished'))).toEqual([]);
  });

  test('list what is not stated by the name of its topic, with who asks for it', () => {
    const texts = linesUnder(pack, 'Not stated: decide whether to add').map(({ text }) => text);
    expect(texts).toEqual([
      'Notice and papers. “Partnership code” (Riverside Council, 2024) asks for notice of meetings.',
    ]);
  });

  test('keep wording, which an editor can put right, from what a meeting has to decide', () => {
    const spelling = (heading: string) =>
      linesUnder(pack, heading).filter(({ text }) => text.includes('is not spelled out'));
    expect(spelling('Wording to put right').map(({ text }) => text)).toMatchObject([
      expect.stringContaining('“KLM”'),
    ]);
    expect([...spelling('To decide'), ...spelling('To consider')]).toEqual([]);
  });

  test('leave what is about the register to whoever keeps it', () => {
    const membership = `state: stated
seats:
  - id: chair
    label: Chair
    clause: members
    count: { kind: exactly, number: 1 }
    voting: unstated
    substitute: unstated
    class: member
    holders: [{ name: Jo Bloggs }]
`;
    const withHolder = packOf(exampleRegister({ ...files, membership }));
    const [kept] = linesUnder(withHolder, 'For whoever keeps the register');
    expect(kept!.text).toContain('no recorded basis');
    expect(JSON.stringify(withHolder)).not.toContain('Jo Bloggs');
  });

  test('keep what is accepted apart, with its reason', () => {
    const [accepted] = linesUnder(pack, 'Accepted, with the reason');
    expect(accepted!.text).toMatch(
      /“Set the budget”.* Accepted by the Board on 14 January 2026: The law makes both accountable\.$/,
    );
    const open = linesUnder(pack, 'To decide').filter(({ text }) => text.includes('the budget'));
    expect(open).toEqual([]);
  });
});

describe('what a document says, in a review pack', () => {
  test('stands with its clause, and with a box for keeping and one for changing', () => {
    expect(rowsOf(pack, 'says')).toEqual([
      {
        name: [{ text: 'How often it meets' }],
        words: [
          { text: '4 times a year' },
          {
            text: '',
            links: [{ name: 'Clause 5', href: '/partnerships/riverside/board/#cl-meets' }],
            isSmall: true,
          },
        ],
        choices: ['Keep', 'Change'],
      },
    ]);
  });

  test('leaves no core topic out', () => {
    expect(rowsOf(pack, 'says').length + rowsOf(pack, 'silences').length).toBe(23);
  });
});

describe('names that have changed, in a review pack', () => {
  test('stand in the words of the document, with what happened and what came after', () => {
    expect(rowsOf(pack, 'names')).toEqual([
      {
        name: [
          { text: '“CCG”' },
          {
            text: '',
            links: [{ name: 'Clause 4', href: '/partnerships/riverside/board/#cl-members' }],
            isSmall: true,
          },
        ],
        words: [
          { text: 'Clinical commissioning groups were abolished on 1 July 2022.' },
          { text: 'After it: integrated care boards.', isSmall: true },
        ],
      },
    ]);
  });

  test('are said to be none where there are none', () => {
    expect(blocksOf(quietPack, 'names')).toMatchObject([{ kind: 'paragraph' }]);
  });
});

describe('changes, in a review pack', () => {
  test('are said to be unknown where the register holds one version', () => {
    expect(blocksOf(quietPack, 'changes')).toEqual([
      { kind: 'paragraph', text: 'The register holds one version of this document.' },
    ]);
  });

  test('are the versions that the document lists, and the reviews that were held', () => {
    const constitution = `history:
  - { version: "0.6", date: 2023-05, note: Membership added }
reviews:
  - { date: 2025-04, outcome: no-change, nextDue: 2026-04, decision: Agreed by the Board. }
`;
    const reviewed = packOf(exampleRegister({ ...place, constitution }));
    expect(rowsOf(reviewed, 'changes')).toEqual([
      {
        name: [{ text: '0.6' }, { text: 'May 2023', isSmall: true }],
        words: [{ text: 'Membership added' }],
      },
    ]);
    expect(linesUnder(reviewed, 'Reviews held')[0]!.text).toBe(
      'April 2025: no change was made; the next is due in April 2026. Agreed by the Board.',
    );
  });
});

test('a review pack shows no name that is held back', () => {
  const facts = `chair:
  state: unclear
  evidence: [{ clause: members, quote: "{withheld:2}" }]
  note: "The chair is {withheld:2}, by name."
`;
  const written = JSON.stringify(packOf(exampleRegister({ ...files, facts })));
  expect(written).not.toContain('{withheld');
  expect(written).toContain('The chair is [name held back], by name.');
});
