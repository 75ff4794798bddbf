import { describe, expect, test } from 'vitest';
import type { TopicId } from '../../../src/model/topic-ids.ts';
import type { AnswerView } from '../../../src/views/answers/answers-view.ts';
import {
  allAnswers,
  annotationsOf,
  answerTo,
  answerView,
  evidenceOf,
  glanceAnswers,
} from '../../../src/views/answers/answers-view.ts';
import { withEnds } from '../../fixtures/with-ends.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const board = register.constitutions.get('riverside/board')!;
const panel = register.constitutions.get('hillside/panel')!;

function answer(topic: TopicId, constitution = panel): AnswerView {
  return answerView(topic, constitution, register);
}

describe('answerView', () => {
  test('gives an answer with each clause it rests on and the words there', () => {
    const { phrase, state, clauses } = answer('voting-rights');
    expect({ phrase, state }).toEqual({
      phrase: 'Each member votes; no vote for the Youth Trust and the Youth Network',
      state: 'stated',
    });
    expect(clauses).toEqual([
      { name: 'Clause 4 a', href: '/partnerships/hillside/panel/#cl-4-a', quote: 'who vote' },
      { name: 'Clause 4 b', href: '/partnerships/hillside/panel/#cl-4-b', quote: 'and votes' },
      { name: 'Clause 4 c', href: '/partnerships/hillside/panel/#cl-4-c', quote: 'without a vote' },
    ]);
  });

  test('asks in the past tense of a body that has ended', () => {
    const over = withEnds();
    const asked = (key: string): string =>
      answerView('chair', over.constitutions.get(key)!, over).question;
    const { short, past } = over.topics.get('chair')!;
    expect([asked('riverside/board'), asked('hillside/panel')]).toEqual([past, short]);
    expect(past).not.toBe(short);
  });

  test('gives a silent topic its state as phrase, and no clause', () => {
    expect(answer('substitutes')).toMatchObject({ phrase: 'Not stated', clauses: [] });
  });

  test.each([
    ['interests', 'elsewhere', 'The council’s code', 'Left to another document'],
    ['confidentiality', 'placeholder', 'Still to be written', 'Still to be written'],
  ] as const)('says of %s what the document does instead of answering', (topic, ...said) => {
    const { state, phrase, stateName } = answer(topic);
    expect([state, phrase, stateName]).toEqual(said);
  });

  test('says once what is unclear: the note is the phrase, and is not repeated', () => {
    expect(answer('notice-and-papers')).toMatchObject({
      phrase: 'The document says “in good time” and gives no number of days.',
      note: undefined,
    });
    expect(answer('accountability').note).toContain('does not say that it answers to it');
  });

  test('counts only documents that state an answer', () => {
    expect(answer('quorum').others).toBe('Both documents answer this');
    expect(answer('notice-and-papers').others).toBe('1 of 2 answer this');
    expect(answer('interests').others).toBe('0 of 2 answer this');
  });
});

describe('evidenceOf', () => {
  test('is what a fact rests on, and nothing where the document is silent', () => {
    expect(evidenceOf(board.facts.review)).toEqual([
      { clause: '3.3', quote: 'reviewed every year' },
    ]);
    expect(evidenceOf(board.facts.chair)).toEqual([]);
  });
});

describe('all the answers of a document', () => {
  const answers = allAnswers(panel, register);

  test('answer 23 core topics and 29 topics of wording', () => {
    expect([answers.core.length, answers.text.length]).toEqual([23, 29]);
    expect(answers.core.map(({ topic }) => topic)).not.toContain('purpose');
  });

  test('open with the nine that a reader asks first, purpose before all', () => {
    const glance = glanceAnswers(answers);
    expect(glance.map(({ topic }) => topic)).toEqual([
      'purpose',
      'accountability',
      'membership',
      'public-access',
      'meeting-frequency',
      'quorum',
      'decision-making',
      'chair',
      'notice-and-papers',
    ]);
    expect(glance[5]).toBe(answerTo('quorum', answers));
  });
});

describe('annotationsOf', () => {
  const { quotes, notes } = annotationsOf(allAnswers(panel, register), panel);
  const titles = (clause: string): string[] => (notes.get(clause) ?? []).map(({ title }) => title);

  test('puts a note at every clause that a fact names, and at no other', () => {
    expect(titles('8')).toEqual(['decision-making', 'casting-vote']);
    expect(titles('4-b')).toEqual(['voting-rights', 'chair']);
    expect(notes.has('what-we-are-for')).toBe(false);
  });

  test('gives an answer in full at its first clause, and in brief at the others', () => {
    const brief = (clause: string): boolean | undefined =>
      notes.get(clause)?.find(({ title }) => title === 'voting-rights')?.isBrief;
    expect(['4-a', '4-b', '4-c'].map(brief)).toEqual([false, true, true]);
  });

  test('is brief about topics of wording, and tints nothing for them', () => {
    expect(notes.get('1')).toMatchObject([{ title: 'purpose', isBrief: true }]);
    expect(quotes.has('1')).toBe(false);
    expect(quotes.get('3')).toBeUndefined();
  });

  test('tints the words of every main answer at their own clause', () => {
    expect(quotes.get('9')).toEqual([
      'Papers go out in good time.',
      'Minutes are put on the website within ten working days.',
      'Minutes are put on the website',
    ]);
  });

  test('puts one note where a fact quotes a clause twice', () => {
    const { review } = board.facts;
    const twice = [
      { clause: '3.3', quote: 'reviewed every year' },
      { clause: '3.3', quote: 'These terms' },
    ];
    const facts = { ...board.facts, review: { ...review, evidence: twice } as typeof review };
    const found = annotationsOf(allAnswers(board, register), { ...board, facts });
    expect(found.notes.get('3.3')).toHaveLength(1);
    expect(found.quotes.get('3.3')).toEqual(['reviewed every year', 'These terms']);
  });
});
