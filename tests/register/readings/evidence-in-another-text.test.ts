import { describe, expect, test } from 'vitest';
import { examine } from '../../../src/checks/running/examine.ts';
import { answerView } from '../../../src/views/answers/answers-view.ts';
import { topicAnswers } from '../../../src/views/topics/topic-answers.ts';
import { topicWordings } from '../../../src/views/topics/topic-wordings.ts';
import { hillside } from '../../fixtures/two-partnerships.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const facts = 'content/partnerships/riverside/board/facts.yaml';

/** The sample, where the Board’s rule on meetings stands in the text of the Panel. */
function opened(quote: string, body = 'hillside/panel') {
  return openSample({
    ...hillside(),
    [facts]: (text) =>
      text.replace(
        /^meeting-frequency:\n(?: .*\n)*/m,
        `meeting-frequency:
  state: stated
  answer: { every: P2M, qualifier: at-least }
  evidence: [{ in: ${body}, clause: 7, quote: ${quote} }]
`,
      ),
  });
}

describe('an answer whose words stand in the text of another body', () => {
  const { register, diagnostics } = opened('at least every two months');
  const board = register!.constitutions.get('riverside/board')!;

  test('is known on the page of its own body, with a link to the clause', () => {
    expect(diagnostics).toEqual([]);
    const { phrase, clauses } = answerView('meeting-frequency', board, register!);
    expect(phrase).toMatch(/every 2 months/i);
    expect(clauses).toEqual([
      {
        href: '/partnerships/hillside/panel/#cl-7',
        name: expect.stringMatching(/^Clause 7 of the /) as string,
        quote: 'at least every two months',
      },
    ]);
  });

  test('is not looked for among the words of its own body', () => {
    expect(board.facts['meeting-frequency']).toMatchObject({
      evidence: [],
      fromOthers: [{ in: 'hillside/panel' }],
    });
    const answers = topicAnswers('meeting-frequency', register!);
    expect(topicWordings(answers, register!).map(({ key }) => key)).not.toContain(
      'riverside/board',
    );
    expect(() => examine(register!)).not.toThrow();
  });

  test('is held to the words of that body, and to a body that is there', () => {
    const codes = (one: ReturnType<typeof opened>) => one.diagnostics.map(({ check }) => check);
    expect(codes(opened('at least every three months'))).toEqual(['fact/quote-differs']);
    expect(codes(opened('at least every two months', 'hillside/nobody'))).toEqual([
      'content/unknown-reference',
    ]);
  });
});
