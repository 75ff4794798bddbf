import { searchWords } from '../../english/search-words.ts';
import { wordStem } from '../../english/word-stem.ts';
import { asksOnly } from './question-words.ts';

const mostShown = 3;

/**
 * The items of a list of questions that words ask, the closest first.
 *
 * Each item names in `data-asked` how people ask it: words or short phrases, parted by strokes. A phrase is
 * asked when each of its words stands in what was typed, in any form.
 */
export function questionsAsked(typed: string, items: readonly HTMLElement[]): HTMLElement[] {
  const stems = new Set(stemsOf(typed));
  return items
    .map((item) => ({ item, closeness: closenessOf(item, stems) }))
    .filter(({ closeness }) => closeness > 0)
    .sort((one, other) => other.closeness - one.closeness)
    .slice(0, mostShown)
    .map(({ item }) => item);
}

// Words that tell what is asked count first; words that only ask part phrases that are equal so far.
function closenessOf(item: HTMLElement, typed: ReadonlySet<string>): number {
  const phrases = (item.dataset['asked'] ?? '').split('|').map(stemsOf);
  const scores = phrases.map((phrase) => {
    const telling = phrase.filter((word) => !asksOnly(word));
    if (telling.length === 0 || !telling.every((word) => typed.has(word))) return 0;
    return telling.length * 10 + phrase.filter((word) => typed.has(word)).length;
  });
  return Math.max(0, ...scores);
}

function stemsOf(text: string): string[] {
  return searchWords(text)
    .flatMap(({ whole, parts }) => [whole, ...parts])
    .map((word) => (asksOnly(word) ? word : wordStem(word)));
}
