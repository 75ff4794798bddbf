import { describe, expect, test } from 'vitest';
import type { GlossaryRow } from '../../../src/views/front/glossary-view.ts';
import { glossaryByLetter } from '../../../src/views/front/glossary-view.ts';
import { exampleRegister } from '../../checks/example-register.ts';
import { clauses } from '../../checks/small-files.ts';

const csp = `term: CSP
kind: acronym
readings:
  - { expansion: community safety partnership, note: The usual reading. }
  - { expansion: Chartered Society of Physiotherapy, note: In health care. }
`;

function rowOf(entry: string, ...words: readonly string[]): GlossaryRow {
  return rowIn({ text: clauses(...words), 'glossary/entry': entry });
}

function rowIn(files: Record<string, string>): GlossaryRow {
  return glossaryByLetter(exampleRegister(files))[0]!.entries[0]!;
}

function wordsOf(found: GlossaryRow['uses']): string | undefined {
  return (
    found &&
    `${found.lead} ${found.documents.map(({ name, where }) => `${name} (${where})`).join('; ')}`
  );
}

const term = (name: string, more = ''): string =>
  `term: ${name}\nkind: term\nreadings: []\n${more}`;

describe('a term of the glossary', () => {
  test('is found in the words of the documents, with a link to the first clause that holds it', () => {
    const { uses } = rowOf(term('Consensus'), 'We meet.', 'It works by consensus.', 'Consensus.');
    expect(uses).toEqual({
      lead: 'In the documents:',
      documents: [
        {
          name: 'Riverside Board',
          href: '/partnerships/riverside/board/#cl-p2',
          where: 'Introduction, part 2, and 1 more place',
        },
      ],
      more: undefined,
    });
  });

  test('that stands in no document says nothing of them', () => {
    expect(rowOf(term('Consensus'), 'We meet.').uses).toBeUndefined();
  });

  test('counts a clause once, however often it stands there', () => {
    const { uses } = rowOf(term('Mandate'), 'A mandate is a mandate.');
    expect(wordsOf(uses)).toBe('In the documents: Riverside Board (Introduction)');
  });

  test.each([
    ['Mandate', 'It mandated a review.'],
    ['Mandate', 'The mandates’ end.', 'Riverside Board (Introduction)'],
    ['Section 17', 'See section 171.'],
    ['Section 17', 'See section 17 of the Act.', 'Riverside Board (Introduction)'],
    ['Third sector', 'The Third Sector Board.', 'Riverside Board (Introduction)'],
  ])('ends where its words end: %s in “%s”', (name, words, found?: string) => {
    const expected = found === undefined ? undefined : `In the documents: ${found}`;
    expect(wordsOf(rowOf(term(name), words).uses)).toBe(expected);
  });

  test('is found by its other spellings, as the document has them', () => {
    const row = rowOf(term('Quorum', 'variants: [quorate]\n'), 'A quorate meeting may decide.');
    expect(wordsOf(row.uses)).toBe(
      'In the documents: Riverside Board (Introduction, as “quorate”)',
    );
  });

  test('that the register itself uses is not looked for', () => {
    expect(rowOf(term('Seat', 'ownWord: yes\n'), 'Each seat has a vote.').uses).toBeUndefined();
  });

  test('stands in several documents, in order of the register', () => {
    const row = rowIn({
      text: clauses('By consensus.'),
      'steering-group/text': clauses('By consensus.'),
      'steering-group/constitution':
        'body: { name: Steering Group, kind: steering-group, statutory: no }\n',
      'glossary/consensus': term('Consensus'),
    });
    expect(row.uses?.documents.map(({ name }) => name)).toEqual([
      'Riverside Board',
      'Steering Group',
    ]);
  });
});

describe('letters of the glossary', () => {
  test('stand only as they are written, one or several', () => {
    const uses = (words: string): string | undefined => wordsOf(rowOf(csp, words).uses);
    const found = 'In the documents: Riverside Board (Introduction)';
    expect([uses('The CSP.'), uses('All CSPs.'), uses('A csp.'), uses('CSPA')]).toEqual([
      found,
      found,
      undefined,
      undefined,
    ]);
  });

  test('with several readings have none of them where the document has no name', () => {
    const { uses, readings } = rowOf(csp, 'The CSP meets.');
    expect(wordsOf(uses)).toBe('In the documents: Riverside Board (Introduction)');
    expect(readings.map((reading) => reading.uses)).toEqual([[], []]);
  });

  test('have the reading that the document puts beside them', () => {
    const { readings } = rowOf(csp, 'The Community Safety Partnership (CSP) meets.');
    expect(readings.map((reading) => reading.uses.map(wordsOf))).toEqual([
      ['Spelled out in Riverside Board (Introduction)'],
      [],
    ]);
  });

  test('are not said to be short for a name that stands elsewhere', () => {
    const { readings } = rowOf(csp, 'The CSP meets.', 'The community safety partnership decides.');
    expect(readings.map((reading) => reading.uses.map(wordsOf))).toEqual([
      ['The name stands in Riverside Board (Introduction, part 2)'],
      [],
    ]);
  });

  test('have no reading of a longer name that only begins alike', () => {
    const hwb = `term: HWB
kind: acronym
variants: [Health and Wellbeing Board]
readings:
  - { expansion: Health and Wellbeing Board, note: The usual reading. }
  - { expansion: health and wellbeing, note: Of a strategy. }
`;
    const { readings } = rowOf(hwb, 'The Health and Wellbeing Board agrees it.');
    expect(readings.map((reading) => reading.uses.map(wordsOf))).toEqual([
      ['The name stands in Riverside Board (Introduction)'],
      [],
    ]);
  });
});

describe('the glossary', () => {
  test('shows six documents, and leads to a search for the others', () => {
    const register = exampleRegister({
      text: clauses('By consensus.'),
      'glossary/consensus': term('Consensus'),
    });
    const [constitution] = register.constitutions.values();
    const constitutions = new Map(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => [`riverside/${number}`, { ...constitution! }]),
    );
    const [first] = glossaryByLetter({ ...register, constitutions });
    const uses = first?.entries[0]?.uses;
    expect(uses?.documents).toHaveLength(6);
    expect(uses?.more).toEqual({
      name: '2 more documents',
      href: '/search/?q=Consensus',
      term: 'Consensus',
    });
  });

  test('says with which words alone a reading is meant', () => {
    const register = exampleRegister({
      'glossary/pcc':
        'term: PCC\nkind: acronym\nreadings: [{ expansion: parochial church council, note: It runs a parish., onlyWith: [church, parish] }]\n',
    });
    expect(glossaryByLetter(register)[0]?.entries[0]?.readings[0]?.note).toBe(
      'It runs a parish. Meant only where a document has “church” or “parish”.',
    );
  });

  test('is in order of the alphabet, by first letter', () => {
    const register = exampleRegister({
      'glossary/a': term('Quorum'),
      'glossary/b': term('ex officio'),
      'glossary/c': term('Consensus'),
      'glossary/d': term('Co-opted'),
    });
    expect(
      glossaryByLetter(register).map(({ letter, entries }) => [
        letter,
        ...entries.map((entry) => entry.term),
      ]),
    ).toEqual([
      ['C', 'Co-opted', 'Consensus'],
      ['E', 'ex officio'],
      ['Q', 'Quorum'],
    ]);
  });
});
