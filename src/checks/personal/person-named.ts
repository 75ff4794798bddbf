import { personIn } from '../reading/people/person-in.ts';
import { personalCheck } from '../reading/people/personal-check.ts';

/** Those who wrote a document or commented on it are not named in it. */
export const personNamed = personalCheck('person-named', {
  find: (words, register) => personIn(words, register),
  say: (where, { length }) =>
    length === 1
      ? `${where} seems to name a person who wrote it, commented on it or can be asked. Write \`{withheld:2}\` for a name of two words, or name the office.`
      : `${where} seems to name ${length} people who wrote it, commented on it or can be asked. Write \`{withheld:2}\` for a name of two words, or name the office.`,
});
