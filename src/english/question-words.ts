// Also runs in the browser.
// Words that ask, and say nothing about what is asked for.
const asking = new Set(
  (
    'a about actually allowed also am an and any are as at be been by can come comes could did do ' +
    'does for from get gets go goes had happen happened happens has have he her him his how hows i if ' +
    'in is it its just know like may me might must my of on one or our please really shall she ' +
    'should so some somebody someone tell that the their them there these they this those to us ' +
    'want was we were what whats when whens where wheres whether which who whom whos whose why will with would you your'
  ).split(' '),
);

/** Whether a word only makes a question of the others. */
export function asksOnly(word: string): boolean {
  return asking.has(word);
}

const forms = new Map(
  ['is am are was were be been', 'do does did', 'have has had', 'can could', 'get gets', 'go goes']
    .map((line) => line.split(' '))
    .flatMap(([form, ...others]) => others.map((other) => [other, form!])),
);

/** One form for all forms of a word that asks: “is” for “are”. */
export function askingForm(word: string): string {
  return forms.get(word) ?? word;
}

/** The words that only ask, as they are written. */
export const questionWords: readonly string[] = [...asking];
