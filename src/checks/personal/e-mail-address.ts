import type { Sign } from '../reading/people/personal-check.ts';
import { personalCheck } from '../reading/people/personal-check.ts';

/** No e-mail address of one person is published. */
export const eMailAddress = personalCheck('e-mail-address', {
  find: addressesIn,
  say: (where, { length }) =>
    length === 1
      ? `${where} holds an e-mail address that may be one person’s. Write \`{withheld:1}\` for it, or use the address of an office.`
      : `${where} holds ${length} e-mail addresses that may be people’s own. Write \`{withheld:1}\` for each, or use addresses of offices.`,
});

const address =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+'’-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

// The post box of an office is not a person’s, and readers need it. Boardman, Clerke, Ismail,
// Newsome and Webb are people.
const office =
  /enquir|inquir|info|contact|office|admin|secretar|(?<![ei]s)mail|help|support|service|team|committee|board(?!man)|council|partner|democra|govern|clerk(?!e)|press|media|news(?![hot])|web(?!b|er|st)|planning|licens|housing|election|events|booking|volunteer|customer|complain|feedback|consult|foi|dpo|privacy|reception|hello|referral|safeguard|public|health|safety|polic|communit|member|register|panel|forum|group|policy|strateg|scrutin|engag|voice|noreply|no-reply/i;

function addressesIn(words: string): Sign[] {
  if (!words.includes('@')) return [];
  return [...words.matchAll(address)]
    .filter(([, name]) => !office.test(name!))
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
