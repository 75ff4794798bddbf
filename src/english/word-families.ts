// Also runs in the browser.
import { stemOnce } from './word-stems.ts';

// Forms that no rule of endings brings together, and words that documents use for one thing.
const oneMeaning = [
  'chair chairman chairmen chairperson chairwoman',
  'deputy deputise substitute',
  'complain complaint grievance',
  'online remote virtual',
  'decide decision',
  'agree agreement',
  'expire expiry',
  'dissolve dissolution',
  'secretary secretariat',
  'pay paid payment',
  'choose choice chosen',
  'begin began begun',
  'bring brought',
  'give gave given',
  'hear heard',
  'hold held',
  'keep kept',
  'lead led',
  'lose lost',
  'make made',
  'meet met',
  'send sent',
  'speak spoke spoken',
  'spend spent',
  'take taken took',
  'wind wound',
  'write written wrote',
  'strategy strategic',
  'vacancy vacant',
  'absence absent',
  'disability disabled',
  'child children kid',
];

// Words that people ask with for what others ask with other words: too loose to find a clause by.
const askedAlike = [
  'citizen constituent public resident',
  'deadlock draw tie',
  'alternate cover proxy substitute',
  'boot chuck dismiss expel kick oust remove sack throw',
  'boss leader',
  'alone itself ourselves themself themselves',
  'broadcast livestream stream watch webcast',
  'contact email ring telephone',
  'quit resign',
  'argue argument disagree dispute quarrel',
  'appoint choose chosen elect pick select',
  'cash finance money',
  'law lawful legal',
  'angry unhappy',
  'current valid',
  'frequent often regular',
  'enough few insufficient only',
  'second twice two',
];

/** By its stem, the other words of the family of a word. */
export type WordFamilies = ReadonlyMap<string, ReadonlySet<string>>;

/** Brings words of one family together, each family given as its words. */
export function familiesOf(families: readonly (readonly string[])[]): WordFamilies {
  const found = new Map<string, Set<string>>();
  for (const family of families) {
    const stems = family.map(stemOnce);
    for (const stem of stems) {
      const others = found.get(stem) ?? new Set();
      for (const other of stems) if (other !== stem) others.add(other);
      found.set(stem, others);
    }
  }
  return found;
}

/** Families of words that mean the same wherever they stand. */
export const oneMeaningFamilies = oneMeaning.map((family) => family.split(' '));

/** Families of words with which people ask for the same. */
export const askedAlikeFamilies = askedAlike.map((family) => family.split(' '));
