import type { Changes } from '../../fixtures/sample-register.ts';

/** Words that stand in the register below and may be shown nowhere: parts of names, and of a comment. */
export const heldBack = [
  // Who wrote the document, who sits in it, who commented on it, and what the comment says.
  ...['Zephyrine', 'Quillfeather', 'Théodora', 'Brannagh', 'Xanthippe', 'Oddworthy', 'Balthazar'],
  ...['Nightingale', 'lackadaisical', 'Jürgen', 'Wolfsbane'],
  // People in seats: without a basis, long confirmed, who have left, who are to come.
  ...['Mirabel', 'Thistlewhite', 'Cuthbert', 'Vanterpool', 'Leocadia', 'Brambleforth'],
  ...['Ignatius', 'Pennyfeather'],
];

/** Names of words that are all published somewhere: only side by side they are a person’s. */
export const commonNames = ['Rose Trust', 'Grace Budget', 'Mark Papers'];

/** What may be shown: the name of a person in office, on a recorded and recent basis. */
export const shownName = 'Ottoline Fairweather';

const basis = (confirmed: string): string =>
  `basis: { kind: consent, source: A letter, confirmed: ${confirmed} }`;

const holders = `    holders:
      - name: Mirabel Thistlewhite
      - name: Rose Trust
      - { name: Cuthbert Vanterpool, ${basis('2020')} }
      - name: >-
          Leocadia
          Brambleforth
        ${basis('2025-02')}
        to: 2025-03
      - name: "Ignatius Pennyfeather"
        ${basis('2025-02')}
        from: 2026
      - { name: ${shownName}, ${basis('2025-02')} }
`;

const comment = 'Comment by Xanthippe Oddworthy: why so lackadaisical, Balthazar Nightingale?';

/** Changes to the sample that put names into its words, its list of members and its source. */
export const withNames: Changes = {
  'seeds/riverside-board.txt': (text) =>
    text
      .replace('Version', 'Drafted by Zephyrine Quillfeather and Mark Papers\nVersion')
      .replace('1. Purpose', `1. Purpose\t${comment}`)
      .replace('a) Chair of the Board', 'a) Chair of the Board: Théodora O’Brannagh')
      .replace('b) Riverside', 'b) Grace Budget, Riverside')
      .replace('Appendix A', 'Page 3 of 9 Jürgen Wolfsbane\nAppendix A'),
  'content/partnerships/riverside/board/text.yaml': (text) =>
    text
      .replace(
        '  - kind: title\n    text: Version',
        "  - kind: title\n    text: 'Drafted by {withheld:2} and {withheld:2}'\n  - kind: title\n    text: Version",
      )
      .replace('Chair of the Board', "'Chair of the Board: {withheld:2}'")
      .replace('Riverside Council (two', "'{withheld:2} Riverside Council (two")
      .replace('(two seats)', "(two seats)'"),
  'content/partnerships/riverside/board/constitution.yaml': (text) =>
    text.replace('title-3', 'title-4'),
  'content/partnerships/riverside/board/membership.yaml': (text) =>
    text
      .replace('    office: chair\n', `    office: chair\n${holders}`)
      .replace('label: Riverside Council (', 'label: Riverside Council ('),
  'content/sources/riverside-board.yaml': (text) =>
    `${text}omitted:
  - after: 1. Purpose
    count: 9
    reason: reviewer-comment
    note: A comment of a reviewer beside the heading.
  - after: reviewed every year.
    count: 6
    reason: page-furniture
    note: The number of a page, and who printed it.
`,
};

/** Names that were typed into records where they do not belong, in several ways to write them. */
export const withNamesInRecords: Changes = {
  ...withNames,
  'content/organisations/riverside-council.yaml': (text) =>
    `${text}note: Ask Xanthippe Oddworthy, or the MIRABEL THISTLEWHITE office.\n`,
  'content/glossary/board.yaml': (text) =>
    text.replace('In this', 'As Théodora O’Brannagh and rose trust say. In this'),
  'content/organisations/mirabel-thistlewhite.yaml':
    'name: Thistlewhite House\nsector: housing\nkind: organisation\nnote: "Le\\u006fcadia\n  Brambleforth"\n',
  'content/partnerships/riverside/partnership.yaml': (text) =>
    text.replace(
      'The Board answers',
      'With Jürgen Wolfsbane’s help, Mark Papers. The Board answers',
    ),
};
