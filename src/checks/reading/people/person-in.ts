import type { Register } from '../../../register/register.ts';
import { oncePerRegister } from '../../../register/once-per-register.ts';
import { isOfAnOffice, namesABody } from './office-words.ts';
import type { Sign } from './personal-check.ts';

// What a name must follow. A word that is no more than a noun needs a colon after it.
const lead =
  /\b(?:(?:prepared|drafted|written|produced|compiled|typed|amended|updated|edited|revised|reviewed|worked up|put together|submitted|completed) by|comments? (?:by|from)|notes? from)\b\s*[:–-]?\s*|\b(?:(?:report |document |policy )?(?:authors?|originators?|owner)|contact(?: officer| name| person)?|lead officer|reviewer)\s*[:–-]\s*/giu;

const title = /(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Cllr|Councillor|Rev|Sir|Dame)\.?\s+)?/u;
const name = new RegExp(
  `${title.source}((?:\\p{Lu}\\p{Ll}+|\\p{Lu}\\.?(?:\\s?\\p{Lu}\\.?)?)(?:-\\p{Lu}\\p{Ll}+)?\\s+(?:\\p{Lu}[’'])?(?:Mac|Mc)?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)((?:\\s+\\p{Lu}\\p{L}+){0,3})`,
  'uy',
);

/** Names of people who wrote, commented or can be asked, where the words before them say so. */
export function personIn(words: string, register: Register): Sign[] {
  return [...words.matchAll(lead)].flatMap(({ 0: found, index }) => {
    name.lastIndex = index + found.length;
    const match = name.exec(words);
    if (match === null) return [];
    const [whole, person = '', more = ''] = match;
    const isOffice = person.split(/\s+/).some((word) => isOfAnOffice(word));
    if (isOffice || namesABody(more) || isOfAPublicName(person, register)) return [];
    const start = index + found.length;
    return [{ start, end: start + whole.length - more.length }];
  });
}

// “West Vale” may be the start of the name of a police force.
function isOfAPublicName(person: string, register: Register): boolean {
  return pairsOf(person).every((pair) => publicPairs(register).has(pair));
}

/** Each two words that stand side by side in a name of an organisation, body or place. */
const publicPairs = oncePerRegister(({ organisations, partnerships, places }) => {
  const names = [
    ...[...organisations.values()].flatMap(({ name: own, aliases = [] }) => [own, ...aliases]),
    ...[...partnerships.values()].flatMap(({ record, bodies }) => [
      record.name,
      ...bodies.flatMap(({ name: own, aliases }) => [own, ...aliases]),
    ]),
    ...[...places.values()].map(({ name: own }) => own),
  ];
  return new Set(names.flatMap(pairsOf));
});

function pairsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(1).map((word, index) => `${words[index]!} ${word}`);
}
