import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { list } from '../../english/list.ts';
import type { NumberSaid } from '../../english/number-said.ts';
import { numbersSaid } from '../../english/numbers-said.ts';
import { placeOfValue } from '../../files/content-file.ts';
import type { Evidence, EvidenceInBody } from '../../model/evidence.ts';
import type { Fact } from '../../model/facts.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import type { CodedNumber } from '../../model/walk/numbers-in.ts';
import { numbersIn } from '../../model/walk/numbers-in.ts';
import { valueAt } from '../../model/walk/schema-inside.ts';
import { bodyKey } from '../body-key.ts';
import type { Content } from '../loading/load-content.ts';
import { firstStray } from '../text/first-stray.ts';
import { wordsWithin } from '../text/node-words.ts';
import { isEnglish, languageOfPart } from '../language-of.ts';
import type { TextIndex } from '../text/text-index.ts';
import { compareNumber } from './number-agrees.ts';

/**
 * Checks that a number in an answer is one that its quotes say, where they say any of its kind.
 *
 * Errors: where a quote is itself not in its clause, that is told first.
 */
export function checkNumbers(
  content: Content,
  texts: ReadonlyMap<string, TextIndex>,
): Diagnostic[] {
  const ofSite = [...content.site.values()][0]?.record.language ?? 'en-GB';
  return [...content.facts.values()].flatMap(({ key, record, document }) => {
    const ofDocument = content.constitution.get(key)?.record.language ?? ofSite;
    return topicIds.flatMap((id) => {
      const fact: Fact | undefined = record[id];
      if (fact?.state !== 'stated' || isExplained(fact)) return [];
      const textOf = ({ in: body }: EvidenceInBody): TextIndex | undefined =>
        texts.get(body === undefined ? key : bodyKey(body, key.split('/')[0]!));
      if (!fact.evidence.every((quoted) => isInClause(quoted, textOf(quoted)))) return [];
      const said = fact.evidence.flatMap((quoted) => {
        const part = textOf(quoted)?.byId.get(quoted.clause);
        return isEnglish(languageOfPart(part, ofDocument)) ? numbersSaid(quoted.quote) : [];
      });
      if (!said.some(({ isSure }) => isSure)) return [];
      return numbersIn(topics[id].answer, fact.answer).flatMap((coded): Diagnostic[] => {
        const compared = compareNumber(coded, said);
        const sure = compared.said.filter(({ isSure }) => isSure);
        if (compared.agrees || sure.length === 0) return [];
        const place = placeOfValue(document, [id, 'answer', ...coded.path]);
        return [mistake('fact/number-differs', message(coded, sure), place)];
      });
    });
  });
}

function isInClause({ clause, quote }: Evidence, text: TextIndex | undefined): boolean {
  const node = text?.byId.get(clause)?.node;
  return node !== undefined && firstStray(quote, wordsWithin(node)) === undefined;
}

// A person who writes a note has seen what the words say.
function isExplained({ note, answer }: Extract<Fact, { state: 'stated' }>): boolean {
  return note !== undefined || valueAt(answer, 'note') !== undefined;
}

// More would not be read in a list of mistakes.
const mostShown = 3;

function message({ value, denominator }: CodedNumber, said: readonly NumberSaid[]): string {
  const words = [...new Set(said.map((one) => `“${one.words}”`))].slice(0, mostShown);
  const coded = denominator === undefined ? String(value) : `${String(value)}/${denominator}`;
  return `The quote says ${list(words)}, and the answer says ${coded}. Correct one, or say in a note how the number comes about.`;
}
