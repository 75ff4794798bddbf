import { count } from '../../english/count.ts';
import { withFullStop } from '../../english/sentence.ts';
import type { YamlFields } from '../../files/editing/yaml-in-style.ts';
import { isList } from '../../files/editing/yaml-in-style.ts';
import type { EvidenceInBody } from '../../model/evidence.ts';
import { heldBack } from '../../model/withheld.ts';
import type { Register } from '../../register/register.ts';
import type { StillOpen } from './open-questions.ts';
import { questionOf, quotesInPlace, readingLines } from './question-words.ts';
import type { Talk } from './talk.ts';

/** A question, and what is known of it. */
export interface ShownQuestion {
  readonly question: StillOpen;
  /** What stands in the file. */
  readonly typed: YamlFields;
  /** How many are open, this one among them. */
  readonly rest: number;
  readonly register: Register | undefined;
}

const confidences: Readonly<Record<string, string>> = {
  high: 'It is sure.',
  medium: 'It is fairly sure.',
  low: 'It is not sure.',
};

/** Shows a question: how it would read, why a program takes it so, and the words it rests on. */
export function showQuestion(talk: Talk, { question, typed, rest, register }: ShownQuestion): void {
  if (register === undefined) return;
  const name = register.bodies.get(question.body)?.name ?? question.body;
  talk.say('');
  talk.say(`${name}: ${count(rest, 'question')} to go`);
  talk.say(questionOf(question, register));
  const { proposed } = typed as { proposed?: { reason: string; confidence: string } };
  const lines = readingLines(question, { preview: register, typed });
  if (lines.length > 0) talk.say('');
  for (const [index, line] of lines.entries())
    talk.say(index === 0 ? `A program reads: ${line}` : `  ${line}`);
  if (proposed !== undefined)
    talk.say(
      `Why: ${withFullStop(heldBack(proposed.reason))} ${confidences[proposed.confidence] ?? ''}`,
    );
  if (question.state === 'candidates')
    talk.say('A program could not tell. The answer may stand in these words:');
  if (question.state === 'unread') talk.say('Nobody has read the document for this yet.');
  for (const line of quoteLines(question, typed, register)) talk.say(line);
  talk.say('');
}

function quoteLines(question: StillOpen, typed: YamlFields, register: Register): string[] {
  const quoted = [typed['evidence'], typed['candidates']].flatMap((all) =>
    all !== undefined && isList(all) ? (all as unknown as readonly EvidenceInBody[]) : [],
  );
  return quotesInPlace(quoted, question.body, register).flatMap(
    ({ clause, before, words, after }) => [
      '',
      `${clause}:`,
      ...(before === undefined ? [] : [`    ${shortened(before)}`]),
      `  > ${words}`,
      ...(after === undefined ? [] : [`    ${shortened(after)}`]),
    ],
  );
}

const longest = 160;

function shortened(words: string): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, words.lastIndexOf(' ', longest))} …`;
}
