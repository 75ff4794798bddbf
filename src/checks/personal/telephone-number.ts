import type { Sign } from '../reading/people/personal-check.ts';
import { personalCheck } from '../reading/people/personal-check.ts';

/** No telephone number of one person is published. */
export const telephoneNumber = personalCheck('telephone-number', {
  find: numbersIn,
  say: (where, signs) => {
    const isMobile = signs.some(({ isGuess }) => isGuess === undefined);
    const one = isMobile ? 'a mobile telephone number' : 'a telephone number';
    const what = signs.length === 1 ? one : `${signs.length} telephone numbers`;
    return isMobile
      ? `${where} holds ${what}. Write \`{withheld:n}\` for the n words of it, or use the number of an office.`
      : `${where} holds ${what}. Is it one person’s? If so write \`{withheld:n}\` for the n words of it.`;
  },
});

// An area code in brackets or not, then digits in groups; a country code takes the place of the 0.
const number =
  /(?<![\p{L}\p{N}.,/£-])(?:(?:\+|00)44[ \u00A0-]?(?:\(0\)[ \u00A0-]?)?|\(?0)[1-9](?:[ \u00A0()-]{0,2}\d){7,9}(?![\p{L}\p{N}]|[.,/-]\d)/gu;

function numbersIn(words: string): Sign[] {
  return [...words.matchAll(number)].flatMap(({ 0: found, index }) => {
    const digits = found.replace(/^(?:\+|00)44[ \u00A0-]?(?:\(0\))?/, '0').replace(/\D/g, '');
    if (!isTelephone(digits) || /\bISBN\W*$/i.test(words.slice(0, index))) return [];
    const sign = { start: index, end: index + found.length };
    // A number of an area can be an office’s as well as a home’s; a mobile is mostly one person’s.
    return [digits.startsWith('07') ? sign : { ...sign, isGuess: true as const }];
  });
}

// 03 and 08 numbers belong to organisations, 09 to paid services, 05 to companies.
function isTelephone(digits: string): boolean {
  return /^0[12]\d{8,9}$/.test(digits) || /^07\d{9}$/.test(digits);
}
