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

// Advice that asks for much, of bodies of every kind.
const advice = `title: Advice
publisher: Riverside Council
published: 2024-05
level: expected
topics:
${[
  'quorum',
  'notice-and-papers',
  'voting-rights',
  'chair',
  'substitutes',
  'accountability',
  'amendment',
  'review',
  'resources',
]
  .map((topic) => `  - { topic: ${topic}, asks: something }`)
  .join('\n')}
sources: [{ title: A page, url: "https://riverside.example/page" }]
`;

function topicsOf(files: Record<string, string>): (string | undefined)[] {
  return found(check, { 'standards/advice': advice, ...files }).map(({ about }) => about);
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
    const finding = found(check, { facts, 'standards/advice': advice }).find(
      ({ about }) => about === 'notice-and-papers',
    );
    expect(finding).toMatchObject({
      in: 'facts',
      words: 'not-stated',
      severity: 'info',
      range: { start: { line: 1, column: 29 }, end: { line: 1, column: 39 } },
    });
    expect(finding?.message).toMatch(/^Not stated: notice and papers\. /);
  });

  test('names a standard that asks for it, in its words', () => {
    const finding = found(check, { 'standards/code': code }).find(
      ({ about }) => about === 'minutes',
    );
    expect(finding?.message).toBe(
      'Not stated: minutes. “Partnership code” (Riverside Council, 2024) asks for minutes within a week.',
    );
  });

  test('is what nobody asks for, where no law, guidance or standard speaks of the body', () => {
    expect(found(check, {})).toEqual([]);
    expect(topicsOf({ 'places/riverside': 'nation: elsewhere\n' })).toContain('quorum');
    const ofEngland = { 'standards/advice': `${advice}nations: [england]\n` };
    expect(topicsOf(ofEngland)).toContain('quorum');
    expect(topicsOf({ ...ofEngland, 'places/riverside': 'nation: scotland\n' })).toEqual([]);
    expect(topicsOf({ 'standards/advice': `${advice}kinds: [forum]\n` })).toEqual([]);
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

  test('is asked of one document once: two bodies have one way to change it', () => {
    const both = found(check, { 'standards/advice': advice, 'steering-group/text': '' });
    const changing = both.filter(({ about }) => about === 'amendment');
    expect(changing.map((one) => one.in)).toEqual(['facts']);
    const quorums = both.filter(({ about }) => about === 'quorum');
    expect(quorums.map((one) => one.in)).toEqual(['facts', 'steering-group/facts']);
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

describe('what law expects', () => {
  const board = (kind: string, statutory = 'yes'): string =>
    `body: { name: Riverside Board, kind: ${kind}, statutory: ${statutory} }\n`;
  const asked = (constitution: string, place: string): (string | undefined)[] =>
    found(check, { constitution, 'places/riverside': place }).map(({ about }) => about);
  const inTerms = [
    'meeting-frequency',
    'decision-making',
    'invitees',
    'sub-groups',
    'escalation',
    'relationships',
    'community-engagement',
  ].sort();

  test('is asked of its kind of body in its nation, with its provision', () => {
    const constitution = board('public-services-board');
    const findings = found(check, { constitution, 'places/riverside': 'nation: wales\n' });
    expect(findings.map(({ about }) => about).sort()).toEqual(inTerms);
    expect(findings.find(({ about }) => about === 'sub-groups')?.message).toBe(
      'Not stated: smaller groups. By law its terms of reference include proposals for sub-groups, with what any of them does for the board. Source: Well-being of Future Generations (Wales) Act 2015, Schedule 3, paragraph 4(2)(f).',
    );
  });

  test('is not asked of the same kind in another nation, or in none that is known', () => {
    const constitution = board('public-services-board');
    for (const nation of ['england', 'scotland', 'northern-ireland', 'elsewhere'])
      expect(asked(constitution, `nation: ${nation}\n`)).toEqual([]);
    const spanning = 'codes: [{ scheme: gss, value: K04000001 }]\nnation: null\n';
    expect(asked(constitution, spanning.replace('nation: null\n', ''))).toEqual([]);
  });

  test('is not asked of a body of the name that is no body of law', () => {
    expect(asked(board('public-services-board', 'no'), 'nation: wales\n')).toEqual([]);
  });

  test('is asked of a body that is two kinds', () => {
    const constitution =
      'body: { name: Board, kind: executive-group, alsoKinds: [public-services-board], statutory: in-part }\n';
    expect(asked(constitution, 'nation: wales\n').sort()).toEqual(inTerms);
  });

  test.each(['health-and-wellbeing-board', 'integrated-care-partnership', 'schools-forum'])(
    'is no gap of a %s where the law answers, is silent or leaves it to the body',
    (kind) => {
      expect(asked(board(kind), 'nation: england\n')).toEqual([]);
    },
  );
});
