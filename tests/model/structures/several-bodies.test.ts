import { describe, expect, test } from 'vitest';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const forum = 'content/partnerships/riverside/forum';

const facts = `quorum:
  state: stated
  answer: { rule: { kind: count, minimum: 2 }, substitutes: unstated, without: [unstated] }
  evidence: [{ clause: appendix-b-2, quote: Two members are a quorum. }]
meeting-frequency:
  state: stated
  answer: { perYear: 2, qualifier: exactly }
  evidence: [{ clause: appendix-b-1, quote: meets twice a year }]
decision-making:
  state: stated
  answer: { primary: consensus, fallback: none, output: recommendations, effectOnPartners: unstated }
  evidence: [{ clause: appendix-b-2, quote: It decides by consensus. }]
`;

describe('one document can hold several bodies', () => {
  test('each with its own quorum, frequency and voting, one answering to the other', () => {
    const { register, diagnostics } = openSample({
      [`${forum}/constitution.yaml`]: `body: { name: Riverside Forum, kind: forum, statutory: no }
title: "Appendix B: Riverside Forum"
summary: It advises the Board.
status: final
version: {}
source: riverside-board
relations:
  - kind: accountable-to
    body: board
    evidence: [{ clause: appendix-b-1, quote: answers to the Board }]
`,
      [`${forum}/text.yaml`]: `content:
  - kind: section
    id: appendix-b
    heading: 'Appendix B: Riverside Forum'
    numbering: restarts
    content:
      - { kind: clause, label: 1., text: The Forum answers to the Board and meets twice a year. }
      - { kind: clause, label: 2., text: Two members are a quorum. It decides by consensus. }
`,
      [`${forum}/membership.yaml`]: 'state: not-stated\nseats: []\n',
      [`${forum}/facts.yaml`]: topicIds.reduce(
        (text, id) => (text.includes(`${id}:\n`) ? text : `${text}${id}: { state: not-stated }\n`),
        facts,
      ),
      'seeds/riverside-board.txt': (text) =>
        `${text}Appendix B: Riverside Forum\n1. The Forum answers to the Board and meets twice a year.\n2. Two members are a quorum. It decides by consensus.\n`,
      'content/sources/riverside-board.yaml': (text) =>
        `${text}  - constitution: riverside/forum\n`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
    const [one, other] = ['riverside/board', 'riverside/forum'].map((key) =>
      register!.constitutions.get(key)!,
    );
    expect(one!.facts.quorum).toMatchObject({ answer: { rule: { kind: 'all' } } });
    expect(other!.facts.quorum).toMatchObject({ answer: { rule: { kind: 'count', minimum: 2 } } });
    expect(one!.facts['meeting-frequency']).toMatchObject({ answer: { perYear: 4 } });
    expect(other!.facts['meeting-frequency']).toMatchObject({ answer: { perYear: 2 } });
    expect(one!.facts['decision-making']).toEqual({ state: 'not-stated' });
    expect(other!.facts['decision-making']).toMatchObject({ answer: { primary: 'consensus' } });
    expect(register!.bodies.get('riverside/forum')?.relations).toMatchObject([
      { kind: 'accountable-to', body: 'board' },
    ]);
  });
});
