import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Facts } from '../../../src/model/facts.ts';
import { Relation } from '../../../src/model/relation.ts';
import { readAs } from './read-as.ts';

describe('accountability can be', () => {
  test.each(['accountable-to', 'reports-to', 'escalates-to', 'overseen-by', 'advises'])(
    'a relation of its own kind: %s',
    (kind) => {
      const text = `kind: ${kind}\nbody: assembly\nevidence: [{ clause: "1.2", quote: the Assembly }]\n`;
      expect(readAs(Relation, text)).toMatchObject({
        value: { kind, body: 'assembly' },
        mistakes: [],
      });
    },
  );

  test('to two parents', () => {
    const text = `
      - { kind: accountable-to, body: assembly, evidence: [{ clause: "1.2", quote: the Assembly }] }
      - { kind: accountable-to, organisation: riverside-council, evidence: [{ clause: "1.3", quote: the Council }] }
      - { kind: accountable-to, described: the organisations that members represent, evidence: [{ clause: "1.4", quote: their own organisations }] }`;
    expect(readAs(z.array(Relation), text)).toMatchObject({ value: [{}, {}, {}], mistakes: [] });
    const fact = `
      state: stated
      answer: { to: [{ body: assembly }, { organisation: riverside-council }], kind: formal-and-own-organisations }
      evidence: [{ clause: "1.2", quote: the Assembly }, { clause: "1.3", quote: the Council }]`;
    expect(readAs(Facts.shape.accountability, fact)).toMatchObject({
      value: { answer: { to: [{}, {}] } },
      mistakes: [],
    });
  });

  test('to one party in each relation', () => {
    const text =
      'kind: advises\nbody: assembly\norganisation: riverside-council\nevidence: [{ clause: "1", quote: x }]\n';
    expect(readAs(Relation, text).mistakes).toEqual([
      'record.yaml:1:1 error schema/wrong-value: Name one of `body`, `organisation` or `described`.',
    ]);
  });
});

describe('authority can be', () => {
  const evidence = 'evidence: [{ clause: "4", quote: as the Act says }]';

  test.each([
    [
      'a statutory basis with Act and section',
      'legal-basis' as const,
      'summary: The law requires the group., laws: [{ citation: "section 9 of the Rivers Act 1998", about: partners must cooperate }]',
    ],
    [
      'regulations that prevail',
      'legal-basis' as const,
      'summary: The regulations come first., laws: [{ citation: "Rivers (Boards) Regulations 2007", about: prevail over these terms }]',
    ],
    [
      'delegated powers',
      'delegated-authority' as const,
      'summary: It may spend money., who: [{ body: assembly }], items: ["to spend up to £50,000", to let contracts]',
    ],
    [
      'escalation',
      'escalation' as const,
      'summary: Disputes go to the Assembly., who: [{ office: chair }, { body: assembly }], items: [to the Chair first, then to the Assembly]',
    ],
    [
      'a list of what is out of scope',
      'scope-and-limits' as const,
      'summary: It takes no decisions for partners., items: [individual cases, "partners’ own budgets"]',
    ],
  ])('%s', (_, topic, answer) => {
    const text = `state: stated\nanswer: { ${answer} }\n${evidence}\n`;
    expect(readAs(Facts.shape[topic], text)).toMatchObject({
      value: { state: 'stated' },
      mistakes: [],
    });
  });

  test('left to another document', () => {
    const text = `state: elsewhere\nwhere: the scheme of delegation\n${evidence}\n`;
    expect(readAs(Facts.shape['delegated-authority'], text)).toMatchObject({
      value: { where: 'the scheme of delegation' },
      mistakes: [],
    });
  });
});
