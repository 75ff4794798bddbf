import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'coverage/usually-expected';
const code = `title: Partnership code
publisher: Riverside Council
published: 2024-05
level: expected
topics: [{ topic: minutes, asks: minutes within a week }]
sources: [{ title: A page, url: "https://riverside.example/page" }]
`;

function topicsOf(files: Record<string, string>): (string | undefined)[] {
  return found(check, files).map(({ about }) => about);
}

const decides = (answer: string): string =>
  `quorum: { state: elsewhere, where: standing orders, evidence: [{ clause: p1, quote: five }] }
decision-making:
  state: stated
  answer: { ${answer}, output: decisions, effectOnPartners: unstated }
  evidence: [{ clause: p1, quote: by agreement }]
`;

describe('a topic that is usually expected', () => {
  test('is an observation on its state in the facts', () => {
    const facts = 'notice-and-papers: { state: not-stated }\n';
    const finding = found(check, { facts }).find(({ about }) => about === 'notice-and-papers');
    expect(finding).toMatchObject({
      in: 'facts',
      words: 'not-stated',
      severity: 'info',
      range: { start: { line: 1, column: 29 }, end: { line: 1, column: 39 } },
    });
    expect(finding?.message).toMatch(/^“Notice and papers” is usually expected, and not stated\. /);
  });

  test('names a standard that asks for it, in its words', () => {
    const finding = found(check, { 'standards/code': code }).find(
      ({ about }) => about === 'minutes',
    );
    expect(finding?.message).toBe(
      '“Minutes” is usually expected, and not stated. “Partnership code” (Riverside Council, 2024) asks for minutes within a week.',
    );
  });

  test('depends on whether the body is statutory', () => {
    const statutory = 'body: { name: Riverside Board, kind: committee, statutory: yes }\n';
    expect(topicsOf({ constitution: statutory })).toContain('public-access');
    expect(topicsOf({})).not.toContain('public-access');
  });

  test('is not reported where the answer stands elsewhere', () => {
    const facts =
      'minutes: { state: elsewhere, where: standing orders, evidence: [{ clause: p1, quote: orders }] }\n';
    expect(topicsOf({ facts })).not.toContain('minutes');
  });

  test('leaves out the vote in a group that takes none', () => {
    const voting = 'voting-rights';
    expect(topicsOf({ facts: decides('primary: consensus, fallback: unstated') })).not.toContain(
      voting,
    );
    expect(topicsOf({ facts: decides('primary: consensus, fallback: majority') })).toContain(
      voting,
    );
    expect(topicsOf({})).not.toContain(voting);
  });

  test('leaves out what another check reports: the review, and the quorum of a group that decides', () => {
    expect(topicsOf({})).not.toContain('review');
    expect(topicsOf({})).toContain('quorum');
    const facts = decides('primary: majority, fallback: none').replace(/^quorum.*\n/, '');
    expect(topicsOf({ facts })).not.toContain('quorum');
  });

  test('leaves out the chair whom the quorum needs, also where a deputy would do', () => {
    const facts = decides('primary: majority, fallback: none').replace(
      /^quorum.*\n/,
      'quorum: { state: stated, answer: { rule: { kind: count, minimum: 1, who: { offices: [chair, vice-chair] } }, substitutes: unstated, without: [unstated] }, evidence: [{ clause: p1, quote: five }] }\n',
    );
    expect(topicsOf({})).toContain('chair');
    expect(topicsOf({ facts })).not.toContain('chair');
  });

  test('asks for no substitutes where anyone may join', () => {
    expect(topicsOf({})).toContain('substitutes');
    expect(topicsOf({ membership: 'state: open\nseats: []\n' })).not.toContain('substitutes');
  });

  test('counts a body as accountable when another part of its document says to whom', () => {
    const constitution = `relations:
  - kind: accountable-to
    described: the council
    evidence: [{ clause: title-1, quote: Terms of reference }]
`;
    expect(topicsOf({})).toContain('accountability');
    expect(topicsOf({ constitution })).not.toContain('accountability');
  });

  test('is nothing to a body that has ended', () => {
    const constitution = `body:
  name: Riverside Board
  kind: partnership-board
  statutory: no
  ended: { what: It was dissolved., sources: [{ title: News, url: https://riverside.example }] }
`;
    expect(topicsOf({ constitution })).toEqual([]);
  });
});
