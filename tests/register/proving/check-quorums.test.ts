import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const facts = 'content/partnerships/riverside/board/facts.yaml';

function diagnosticsWith(answer: string): string[] {
  const { diagnostics } = openSample({
    [facts]: (text) => text.replace(/^quorum:\n(?: .*\n)+/m, quorum(answer)),
  });
  return diagnostics.map(inOneLine);
}

function quorum(answer: string): string {
  return `quorum:
  state: stated
  answer:
${answer.replace(/^/gm, '    ')}
    substitutes: count
    without: [unstated]
  evidence: [{ clause: 3.2, quote: The quorum is three members }]
`;
}

describe('checkQuorums', () => {
  test('accepts a rule whose worked examples come out as written', () => {
    expect(
      diagnosticsWith(`rule: { kind: count, minimum: 3 }
examples:
  - { name: Three people, present: [{ seat: chair, members: 1 }, { seat: council, members: 2 }], quorate: yes }
  - { name: Two people, present: [{ seat: council, members: 2 }], quorate: no }`),
    ).toEqual([]);
  });

  test('reports an example that comes out differently, on its answer', () => {
    expect(
      diagnosticsWith(`rule: { kind: count, minimum: 3 }
examples:
  - name: Two people
    present: [{ seat: council, members: 2 }]
    quorate: yes`),
    ).toEqual([
      `${facts}:8:18 error fact/example-differs: By the rule, “Two people” is not quorate. Correct the example or the rule.`,
    ]);
  });

  test('reports an example with a seat that does not exist', () => {
    expect(
      diagnosticsWith(`rule: { kind: count, minimum: 3 }
examples: [{ name: Nobody, present: [{ seat: chiar, members: 1 }], quorate: no }]`),
    ).toEqual([
      `${facts}:5:50 error content/unknown-reference: There is no seat \`chiar\`. Did you mean \`chair\`?`,
    ]);
  });
});
