import type { Random } from '../../bench/random.ts';
import { putSomewhere } from './change.ts';
import type { Draft } from './draft.ts';
import { whole, words } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';
import { people } from './sentences.ts';

/** Faults of the group that looks for what is about a person. */
export const personalSeeders: Seeders = {
  'personal/e-mail-address': anywhere((random) => {
    const [first, last] = random.pick(people).map((name) => name.toLowerCase()) as [string, string];
    const name = random.pick([
      `${first}.${last}`,
      `${first[0]!}${last}`,
      `${last}_${first}`,
      `${first}${random.whole(1, 99)}`,
    ]);
    const host = random.pick(['hillford.gov.uk', 'nhs.net', 'example.org', 'mail.northmere.ac.uk']);
    return `Write to ${words(`${name}@${host}`)} for a copy.`;
  }),
  'personal/telephone-number': anywhere((random) => {
    const number = random.pick([
      '07700 900123',
      '07700900456',
      '+44 7700 900789',
      '01632 960 123',
      '(01632) 960999',
      '020 7946 0018',
      '+44 (0)1632 960555',
    ]);
    return `Ring ${words(number)} for a copy.`;
  }),
  'personal/person-named': anywhere((random) => {
    const [first, last] = random.pick(people);
    const name = random.pick([
      `${first} ${last}`,
      `Dr ${first} ${last}`,
      `Cllr ${first} ${last}`,
      `${first[0]!} ${last}`,
      `${first[0]!}. ${last}`,
    ]);
    const lead = random.pick([
      'Prepared by',
      'Contact:',
      'Author:',
      'Drafted by',
      'With comments from',
      'Lead officer:',
    ]);
    return `${lead} ${words(name)}, with thanks.`;
  }),
  'personal/holder-without-basis': [held(() => undefined)],
  'personal/name-past-retention': [
    held((random) => ({
      kind: random.pick(['consent', 'elected-office', 'chief-officer']),
      source: 'The list of offices',
      confirmed: random.pick(['2019', '2023-02', '2024-05-31']),
    })),
  ],
  'personal/term-over': [
    held(() => ({ kind: 'consent', source: 'A letter', confirmed: '2026-01' }), '2024-12'),
  ],
};

/** In the words, in a note on them, or in what is said of a body without terms of its own. */
function anywhere(sentence: (random: Random) => string): Way[] {
  return [
    { put: (draft, random) => putSomewhere(draft, sentence(random), random) },
    { put: (draft, random) => putInNote(draft, sentence(random), random) },
    { put: (draft, random) => putSomewhere(draft, sentence(random), random) },
  ];
}

function putInNote(draft: Draft, sentence: string, random: Random): void {
  const { constitution, facts, membership, partnership } = draft;
  const places = [
    () => (constitution.statusNote = sentence),
    () => (constitution.summary = `It brings partners together. ${sentence}`),
    () => (facts[random.pick(Object.keys(facts))]!.note = sentence),
    () => (random.pick(membership.seats).note = sentence),
    () => (partnership.bodies[0]!.summary = sentence),
  ];
  random.pick(places)();
}

/** One or two people named in seats; reported at the first. */
function held(basis: (random: Random) => object | undefined, to?: string): Way {
  return {
    put: (draft, random) => {
      const { seats } = draft.membership;
      const [first, ...others] = random.some(seats, random.whole(1, 2));
      for (const seat of [first!, ...others]) {
        const name = random.pick(people).join(' ');
        seat.holders = [{ name, basis: basis(random), ...(to === undefined ? {} : { to }) }];
      }
      first!.label = whole(first!.label);
    },
  };
}
