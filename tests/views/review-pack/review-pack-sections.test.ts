import { describe, expect, test } from 'vitest';
import {
  coreAnswers,
  isSilent,
  packAnswers,
} from '../../../src/views/review-pack/review-pack-answers.ts';
import { packHistory, packSigning } from '../../../src/views/review-pack/review-pack-history.ts';
import { likeAnswers } from '../../../src/views/review-pack/review-pack-like-answers.ts';
import { packNames } from '../../../src/views/review-pack/review-pack-names.ts';
import type { PackBlock, PackSection } from '../../../src/views/review-pack/review-pack-parts.ts';
import { clauseOnPaper, listed } from '../../../src/views/review-pack/review-pack-parts.ts';
import { packQuestions } from '../../../src/views/review-pack/review-pack-questions.ts';
import { packSilences } from '../../../src/views/review-pack/review-pack-silences.ts';
import { hillside, twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const panel = register.constitutions.get('hillside/panel')!;
const board = register.constitutions.get('riverside/board')!;

function linesUnder(heading: string, { blocks }: PackSection): string[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const block = start < 0 ? undefined : blocks[start + 1];
  return block !== undefined && 'lines' in block ? block.lines.map(({ text }) => text) : [];
}

function tablesOf({ blocks }: PackSection): Extract<PackBlock, { kind: 'table' }>[] {
  return blocks.filter((block) => block.kind === 'table');
}

describe('packQuestions', () => {
  const section = packQuestions(panel, register);

  test('asks first what needs a look, and keeps what an editor can mend apart', () => {
    expect(linesUnder('To decide', section)[0]).toContain('A review was due in May 2024.');
    expect(linesUnder('To consider', section)).toHaveLength(2);
  });

  test('says of what is accepted by whom, when and why', () => {
    expect(linesUnder('Accepted, with the reason', section)[0]).toContain(
      'Accepted by the Panel in February 2025: The reference is kept until the next annual meeting.',
    );
  });

  test('leaves what no meeting can settle to whoever keeps the register', () => {
    const [line] = linesUnder('For whoever keeps the register', section);
    expect(line).toContain('has no recorded basis');
    expect(line).not.toContain('Robin');
  });

  test('says so where there is nothing to settle', () => {
    expect(packQuestions(board, register).blocks).toEqual([
      { kind: 'paragraph', text: 'The checks found nothing to settle.' },
    ]);
  });
});

describe('packAnswers', () => {
  test('has a row for each core topic that the document speaks of, with its clause', () => {
    const [table] = tablesOf(packAnswers(panel, register));
    const spoken = coreAnswers(panel, register).filter(({ state }) => !isSilent(state));
    expect(table!.rows.map(({ name }) => name[0]!.text)).toEqual(spoken.map(({ title }) => title));
    const interests = table!.rows.find(({ name }) => name[0]!.text === 'interests')!;
    expect(interests.words).toEqual([
      { text: 'Left to another document: The council’s code' },
      {
        text: '',
        links: [{ name: 'Clause 10', href: '/partnerships/hillside/panel/#cl-10' }],
        isSmall: true,
      },
    ]);
  });

  test('counts a space still to be filled as silence, and unclear words as speech', () => {
    expect(
      ['not-stated', 'placeholder', 'unclear', 'elsewhere'].map((state) =>
        isSilent(state as 'unclear'),
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe('packSilences', () => {
  const [open, differing] = tablesOf(packSilences(panel, register));
  const row = (title: string) => open!.rows.find(({ name }) => name[0]!.text === title)!;

  test('says of each silence whether the other document states it, and how', () => {
    expect(row('substitutes').name[1]!.text).toBe('Not stated. The other document states it.');
    expect(row('substitutes').words[0]!.text).toBe('Allowed');
    expect(row('sub-groups').name[1]!.text).toBe(
      'Not stated. The other document does not state it.',
    );
    expect(row('sub-groups').words).toEqual([{ text: 'No like body states it.' }]);
  });

  test('asks to make clear what is unclear, and to add what is missing', () => {
    expect(row('notice-and-papers').choices).toEqual(['Make clear', 'Leave']);
    expect(row('substitutes').choices).toEqual(['Add', 'Leave out']);
  });

  test('sets rules beside each other where they differ, and leaves who chairs alone', () => {
    const topics = differing!.rows.map(({ name }) => name[0]!.text);
    expect(topics).toEqual(['quorum', 'meeting-frequency', 'review']);
  });
});

describe('likeAnswers', () => {
  test('says that bodies agree only where the body itself states the same', () => {
    expect(likeAnswers('quorum', panel, register).agrees).toBe(false);
    const { answers } = likeAnswers('quorum', panel, register);
    expect(answers.map(({ phrase, isOurs }) => [phrase, isOurs])).toEqual([
      ['At least 3 members, including the Chair', false],
    ]);
    const same = { ...panel, facts: { ...panel.facts, quorum: board.facts.quorum } };
    expect(likeAnswers('quorum', same, register).agrees).toBe(true);
  });
});

describe('packNames', () => {
  const words = (section: PackSection): string => JSON.stringify(section.blocks);

  test('does not say that a document names nothing gone when what it names was accepted', () => {
    expect(words(packNames(panel, register))).toContain('is accepted: part 1 gives the reasons');
    expect(words(packNames(board, register))).toContain('the document names none');
  });

  test('shows what is named, what happened and what came after, until it is accepted', () => {
    const file = 'content/partnerships/hillside/panel/constitution.yaml';
    const open = twoPartnerships({ [file]: hillside()[file]!.replace(/acknowledged:[^]*$/u, '') });
    const [table] = tablesOf(packNames(open.constitutions.get('hillside/panel')!, open));
    expect(table!.rows[0]!.name[0]!.text).toBe('“Hillside Youth Council”');
    expect(table!.rows[0]!.words).toEqual([
      { text: 'Hillside Youth Council was wound up on 31 March 2024.' },
      { text: 'After it: Hillside Youth Forum.', isSmall: true },
    ]);
  });
});

describe('packHistory', () => {
  test('lists the versions that the document lists, and the reviews that were held', () => {
    const section = packHistory(panel);
    const [table] = tablesOf(section);
    expect(table!.rows.map(({ name }) => name.map(({ text }) => text))).toEqual([
      ['v0.2', 'November 2020'],
      ['v0.1'],
    ]);
    expect(linesUnder('Reviews held', section)).toEqual([
      'May 2023: no change was made. Minute 7 of the annual meeting.',
    ]);
  });

  test('has no table where the document has none', () => {
    expect(packHistory(board).blocks).toEqual([
      { kind: 'paragraph', text: 'The register holds one version of this document.' },
    ]);
  });
});

describe('the end of a pack', () => {
  test('asks for the outcomes that a review can have', () => {
    const [form] = packSigning('Riverside Register').blocks;
    expect(form).toMatchObject({ kind: 'form' });
    expect(JSON.stringify(form)).toContain('["Changed","No change","Extended"]');
  });

  test('puts nothing under a heading without lines', () => {
    expect(listed('Acts', 'list', [])).toEqual([]);
    expect(listed('Acts', 'list', [{ text: 'x' }])[0]).toEqual({ kind: 'heading', text: 'Acts' });
  });
});

describe('clauseOnPaper', () => {
  test('says which part is meant where several bear one name', () => {
    const href = '/partnerships/riverside/board/#cl-2';
    expect(clauseOnPaper({ name: 'Membership', place: 'part 2', href })).toEqual({
      name: 'Membership, part 2',
      href,
    });
    expect(clauseOnPaper({ name: 'Clause 2', href })).toEqual({ name: 'Clause 2', href });
  });
});
