import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import type { FindingView } from '../../../src/views/answers/finding-view.ts';
import type { Annotations, MarginNote, WordsNode } from '../../../src/views/answers/words-view.ts';
import { wordsLength } from '../../../src/views/answers/words-length.ts';
import { wordsView } from '../../../src/views/answers/words-view.ts';

const words: TextNode[] = [
  { kind: 'title', text: 'Terms of the Panel' },
  {
    kind: 'section',
    label: '1.',
    heading: 'Chair',
    content: [
      { kind: 'clause', label: '1.1', text: 'The Chair is elected.' },
      {
        kind: 'clause',
        label: '1.2',
        text: 'The members are:',
        content: [
          { kind: 'item', label: 'a)', text: 'the Council' },
          { kind: 'item', label: 'b)', text: 'the Trust, which elects the Chair' },
        ],
      },
      {
        kind: 'section',
        heading: 'Meetings',
        content: [
          { kind: 'table', id: 'dates', columns: ['When', ''], rows: [['May', 'first\nsecond']] },
        ],
      },
    ],
  },
];

function note(title: string, isBrief = false): MarginNote {
  const said = { phrase: title, state: 'stated', stateName: 'Stated', note: undefined } as const;
  return { title, topic: title, href: `/topics/${title}/`, isBrief, ...said } as MarginNote;
}

function view(given: Partial<Annotations> = {}): Map<string, WordsNode> {
  const nothing = { quotes: new Map(), notes: new Map(), findings: new Map() };
  const all = wordsView(
    indexText(words),
    { ...nothing, ...given },
    { ofDocument: 'en-GB', ofPage: 'en-GB' },
  );
  const flat = (nodes: readonly WordsNode[]): WordsNode[] =>
    nodes.flatMap((node) => [node, ...flat(node.children)]);
  return new Map(flat(all).map((node) => [node.anchor.replace('cl-', ''), node]));
}

describe('wordsView', () => {
  test('keeps every part in its order, with its printed label and its own name', () => {
    const parts = [...view().values()].map(({ anchor, label, name }) => [anchor, label, name]);
    expect(parts).toEqual([
      ['cl-title-1', undefined, 'Title'],
      ['cl-1', '1.', 'Chair'],
      ['cl-1.1', '1.1', 'Clause 1.1'],
      ['cl-1.2', '1.2', 'Clause 1.2'],
      ['cl-1.2-a', 'a)', 'Clause 1.2 a'],
      ['cl-1.2-b', 'b)', 'Clause 1.2 b'],
      ['cl-meetings', undefined, 'Meetings'],
      ['cl-dates', undefined, 'Meetings, part 1'],
    ]);
  });

  test('lets headings step down as sections stand in one another', () => {
    expect([view().get('1')!.level, view().get('meetings')!.level]).toEqual([3, 4]);
  });

  test('puts a note beside the clause it is for, and beside no other', () => {
    const shown = view({ notes: new Map([['1.1', [note('chair')]]]) });
    expect(shown.get('1.1')!.notes).toEqual([note('chair')]);
    expect([...shown.values()].filter(({ notes }) => notes.length > 0)).toHaveLength(1);
  });

  test('shows what is said of a point beside the clause that holds the point', () => {
    const shown = view({ notes: new Map([['1.2-b', [note('chair')]]]) });
    expect(shown.get('1.2')!.notes).toEqual([note('chair')]);
    expect(shown.get('1.2-b')!.notes).toEqual([]);
  });

  test('shows an answer once beside a clause, in full where one of its points has it in full', () => {
    const notes = new Map([
      ['1.2-a', [note('voting', true)]],
      ['1.2-b', [note('voting')]],
    ]);
    expect(view({ notes }).get('1.2')!.notes).toEqual([note('voting')]);
  });

  test('names every question that a clause bears on, and says nothing more of those answered elsewhere', () => {
    const notes = new Map([['1.1', [note('chair'), note('purpose', true)]]]);
    const { notes: shown, topics } = view({ notes }).get('1.1')!;
    expect(shown).toEqual([note('chair')]);
    expect(topics).toEqual(['chair', 'purpose']);
  });

  test('says how long an appendix is, and folds no other part', () => {
    const text: TextNode[] = [
      { kind: 'section', heading: 'Aims', content: [{ kind: 'clause', text: 'One two.' }] },
      {
        kind: 'section',
        heading: 'Annex B: form',
        content: [
          { kind: 'clause', text: 'Score = – three' },
          { kind: 'table', columns: ['Of', 'cells'], rows: [['two words', 'and\nfour']] },
        ],
      },
      { kind: 'section', heading: 'Appendix C', content: [] },
    ];
    const given = { quotes: new Map(), notes: new Map(), findings: new Map() };
    const nodes = wordsView(indexText(text), given, { ofDocument: 'en-GB', ofPage: 'en-GB' });
    expect(nodes.map(({ appendix }) => appendix)).toEqual([undefined, '8 words', undefined]);
    expect(wordsLength(nodes)).toBe(8 + 3 + 3 + 2);
  });

  test('keeps what is said of a heading at the heading, and of its clauses at them', () => {
    const notes = new Map([
      ['1', [note('purpose')]],
      ['1.1', [note('chair')]],
    ]);
    const shown = view({ notes });
    expect(shown.get('1')!.notes).toEqual([note('purpose')]);
    expect(shown.get('1.1')!.notes).toEqual([note('chair')]);
  });

  test('shows a finding inside a list beside the clause of the list', () => {
    const finding = { anchor: 'finding-x' } as FindingView;
    const shown = view({ findings: new Map([['1.2-a', [finding]]]) });
    expect(shown.get('1.2')!.findings).toEqual([finding]);
    expect(shown.get('1.2-a')!.findings).toEqual([]);
  });

  test('tints a quote in its own clause only', () => {
    const shown = view({ quotes: new Map([['1.1', ['Chair']]]) });
    expect(shown.get('1.1')!.segments).toContainEqual({ text: 'Chair', mark: 'quoted' });
    const plain = ['1', '1.2-b'].flatMap((id) => shown.get(id)!.segments);
    expect(plain.some(({ mark }) => mark === 'quoted')).toBe(false);
  });

  test('prints a table cell by cell and paragraph by paragraph, tinted where it is quoted', () => {
    const { table, segments } = view({ quotes: new Map([['dates', ['May first']]]) }).get('dates')!;
    expect(segments).toEqual([]);
    expect(table!.columns).toEqual([[{ text: 'When' }], []]);
    expect(table!.rows).toEqual([
      [
        [[{ text: 'May', mark: 'quoted' }]],
        [[{ text: 'first', mark: 'quoted' }], [{ text: 'second' }]],
      ],
    ]);
  });
});
