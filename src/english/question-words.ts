// Also runs in the browser.
// Words that ask, and say nothing about what is asked for.
const asking = new Set(
  (
    'a about an and any are as at be been by can come comes could did do does for from get gets ' +
    'go goes had has have how i if in is it its may me might must my of on one or our shall should ' +
    'so someone that the their them there they this to us was we were what when where whether which ' +
    'who whom whose why will with would you your'
  ).split(' '),
);

/** Whether a word only makes a question of the others. */
export function asksOnly(word: string): boolean {
  return asking.has(word);
}
