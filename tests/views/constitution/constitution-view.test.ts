import { describe, expect, test } from 'vitest';
import type { WordsNode } from '../../../src/views/answers/words-view.ts';
import { constitutionView } from '../../../src/views/constitution/constitution-view.ts';
import { pageParts, partsInOrder } from '../../../src/views/constitution/page-parts.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const constitutions = [...register.constitutions.values()];
const panel = constitutionView(register.constitutions.get('hillside/panel')!, register);
const board = constitutionView(register.constitutions.get('riverside/board')!, register);

function flat(nodes: readonly WordsNode[]): WordsNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

describe('constitutionView', () => {
  test('answers every question once: what it says, and what it is silent on', () => {
    const topics = panel.answers.groups.flatMap(({ answers }) => answers.map(({ topic }) => topic));
    expect(topics).toHaveLength(52);
    expect(new Set(topics).size).toBe(52);
    const silent = panel.answers.groups.find(({ id }) => id === 'not-stated')!.answers;
    expect(silent.every(({ phrase }) => phrase === 'Not stated')).toBe(true);
  });

  test('tells what is unclear, left elsewhere or unwritten from what it says', () => {
    expect(panel.answers.groups.map(({ id }) => id)).toEqual([
      'stated',
      'unclear',
      'left-to-another',
      'to-be-written',
      'not-stated',
    ]);
  });

  test('names its parts with how much is in each, and leaves out what it has none of', () => {
    const named = ({ parts }: typeof panel) =>
      partsInOrder(parts).map(({ id, name, note }) => [id, name, note]);
    expect(named(board)).toEqual([
      ['membership', 'Who sits on it', '3 lines'],
      ['responsibilities', 'Who does what', '2 × 2'],
      ['words', 'The document', '105 words'],
      ['relations', 'Links with other bodies', '2'],
      ['answers', '52 questions', '8 stated'],
      ['findings', 'What checks found', 'none'],
      ['source', 'Source and how to cite', undefined],
    ]);
    const { parts } = board;
    const left = { ...panel, isHistoric: true, rasci: undefined, relations: [], mentionedBy: [] };
    const over = pageParts({ ...left, wordsInAll: 1 });
    expect(named({ ...board, parts: { ...parts, ...over } }).map(([, name]) => name)).toEqual([
      'Who sat on it',
      'The document',
      '52 questions',
      'What checks found',
      'Source and how to cite',
    ]);
  });

  test('links into its own page by anchor alone', () => {
    expect(JSON.stringify(panel)).not.toContain('"/partnerships/hillside/panel/#');
  });

  test.each(constitutions)('leads from each answer of $key to a clause that is printed', (one) => {
    const view = constitutionView(one, register);
    const anchors = flat(view.words).map(({ anchor }) => anchor);
    const links = view.answers.groups.flatMap(({ answers }) =>
      answers.flatMap(({ clauses }) => clauses.map(({ href }) => href)),
    );
    const missing = links.filter((href) => !anchors.includes(href.split('#')[1]!));
    expect(missing).toEqual([]);
  });

  test('lists the headings of the words as its contents', () => {
    expect(board.contents).toEqual([
      { href: '#cl-1', label: '1.', name: 'Purpose' },
      { href: '#cl-2', label: '2.', name: 'Membership' },
      { href: '#cl-3', label: '3.', name: 'Meetings' },
      { href: '#cl-appendix-a', label: undefined, name: 'Appendix A: Who does what' },
    ]);
  });

  test('warns of a draft, and of nothing where the document is final', () => {
    expect(panel.status).toEqual({
      name: 'Draft',
      note: 'The document says that it is a draft for the annual meeting.',
    });
    expect(board.status).toBeUndefined();
  });

  test('says who holds the rights, or that the document does not', () => {
    expect(panel.rights).toBe(
      'Copyright: Hillside Council. Licence: Open Government Licence v3.0.',
    );
    expect(board.rights).toBe('Copyright: holder not recorded. Licence: none recorded.');
  });

  test('is cited with its title, its version and its permanent address', () => {
    expect(board.citation).toBe(
      'Riverside Partnership Board, Riverside Partnership Board Terms of Reference (1.10, March 2025). Riverside Register, https://register.example/partnerships/riverside/board/',
    );
  });

  test('offers a comparison that begins with itself', () => {
    expect(panel.compareHref).toBe('/compare/?body=hillside/panel&body=riverside/board');
  });
});
