import { describe, expect, test } from 'vitest';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';

const partnership = 'content/partnerships/riverside/partnership.yaml';
const board = 'content/partnerships/riverside/board';
const forum = 'content/partnerships/riverside/forum';
const source = 'content/sources/riverside-board.yaml';
const seed = 'seeds/riverside-board.txt';

/** A second body whose terms stand in the same document, after those of the board. */
const withForum: Changes = {
  [`${forum}/constitution.yaml`]: `body: { name: Riverside Forum, kind: forum, statutory: no }
title: Riverside Forum
summary: It advises the Board.
status: final
version: {}
source: riverside-board
relations:
  - kind: advises
    body: board
    evidence: [{ clause: '1', quote: The Forum advises the Board. }]
`,
  [`${forum}/text.yaml`]: `content:
  - kind: title
    text: Riverside Forum
  - kind: clause
    label: 1.
    text: The Forum advises the Board. It meets twice a year.
`,
  [`${forum}/membership.yaml`]: 'state: not-stated\nseats: []\n',
  [`${forum}/facts.yaml`]: topicIds.map((id) => `${id}: { state: not-stated }\n`).join(''),
};
const forumWords = 'Riverside Forum\n1. The Forum advises the Board. It meets twice a year.\n';

describe('one source document', () => {
  test('can hold two constitutions, each with its own facts', () => {
    const { register, diagnostics } = openSample({
      ...withForum,
      [seed]: (text) => text + forumWords,
      [source]: (text) => `${text}  - constitution: riverside/forum\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
    expect([...register!.constitutions.keys()]).toEqual(['riverside/board', 'riverside/forum']);
    expect(register!.constitutions.get('riverside/board')?.facts.quorum.state).toBe('stated');
    expect(register!.constitutions.get('riverside/forum')?.facts.quorum.state).toBe('not-stated');
    expect(register!.sources.get('riverside-board')?.coverage).toMatchObject({
      words: 130,
      published: 130,
    });
  });

  test('reports a difference in the text of the constitution that it is in', () => {
    const { diagnostics } = openSample({
      ...withForum,
      [seed]: (text) => text + forumWords.replace('twice', 'once'),
      [source]: (text) => `${text}  - constitution: riverside/forum\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${forum}/text.yaml:6:49 error source/words-differ: The content says “twice” after “the Board. It meets”, where the source has another word: its line 25, word 128. Make the words the same.`,
    ]);
  });

  test('reports constitutions that are listed in another order than they stand', () => {
    const { diagnostics } = openSample({
      ...withForum,
      [seed]: (text) => forumWords + text,
      [source]: (text) => `${text}  - constitution: riverside/forum\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:3:21 error source/words-differ: The content says “Partnership” after “Riverside”, where the source has another word: its line 1, word 2. Make the words the same.`,
    ]);
  });

  test('can hold the words that stand in the place of terms to come', () => {
    const { register, diagnostics } = openSample({
      [partnership]: (
        text,
      ) => `${text.replace('status: described', 'status: placeholder')}    words:
      - kind: clause
        text: 'Assembly: to be worked up.'
`,
      [seed]: (text) => `${text}Assembly: to be worked up.\n`,
      [source]: (text) => `${text}  - placeholder: riverside/assembly\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
    expect(register!.bodies.get('riverside/assembly')).toMatchObject({
      status: 'placeholder',
      constitution: undefined,
    });
  });

  test('reports a difference in the words of a placeholder where they are listed', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) =>
        `${text}    words:\n      - kind: clause\n        text: To be worked out.\n`,
      [seed]: (text) => `${text}To be worked up.\n`,
      [source]: (text) => `${text}  - placeholder: riverside/assembly\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${partnership}:16:28 error source/words-differ: The content says “out.” after “S To be worked”, where the source has another word: its line 24, word 121. Make the words the same.`,
    ]);
  });
});

describe('a part of a text that the source has in another place', () => {
  const moved = (text: string): string => {
    const [before, after] = text.split('Appendix A');
    return `Appendix A${after}${before}`;
  };

  test('is a difference', () => {
    const { diagnostics } = openSample({ [seed]: moved });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:3:11 error source/words-differ: The content says “Riverside”, where the source has another word: its line 1, word 1. Make the words the same.`,
    ]);
  });

  test('is compared there when the source names it with `node`', () => {
    const { diagnostics } = openSample({
      [seed]: moved,
      [source]: (text) =>
        text.replace(
          'parts:\n',
          'parts:\n  - constitution: riverside/board\n    node: appendix-a\n',
        ),
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
  });
});
