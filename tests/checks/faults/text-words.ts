import type { Random } from '../../bench/random.ts';
import { markQuote, partsOf, putAtEnd, putAtStart, putSomewhere, spareClauses } from './change.ts';
import type { Draft } from './draft.ts';
import { tables } from './find-all.ts';
import { words } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';
import { longSentences } from './sentences.ts';

/** Faults in single words of a text: letters, names, what is left over and what is left open. */
export const textWordSeeders: Seeders = {
  'text/acronym-undefined': [
    putting((random) => `Papers go to the ${words(random.pick(unknown))} first.`),
    putting((random) => `Papers go to two ${words(random.pick(unknown))}s first.`),
    putting((random) => `Papers go to the ${words(random.pick(known))} first.`),
    {
      put: (draft, random) => {
        const [letters, name] = random.pick(explained);
        putAtStart(draft, `The ${name} is told.`);
        putAtEnd(draft, `Papers go to the ${words(letters)} first.`);
      },
    },
  ],
  'text/acronym-late': [
    {
      put: (draft, random) => {
        const [letters, name] = random.pick(explained);
        putAtStart(draft, `Papers go to the ${words(letters)} first.`);
        putAtEnd(draft, `The ${name} (${letters}) is told.`);
      },
    },
    {
      put: (draft, random) => {
        const [letters, name] = random.pick(explained);
        putAtStart(draft, `Papers go to the ${words(letters)} first.`);
        putAtEnd(draft, `The ${letters} (${name}) is told.`);
      },
    },
  ],
  'text/acronym-two-readings': [
    {
      put: (draft, random) => {
        const [letters, name, other] = random.pick(explained);
        putAtStart(draft, `The ${name} (${letters}) is told.`);
        putAtEnd(draft, `The ${other} (${words(letters)}) is asked.`);
      },
    },
  ],
  'text/ambiguous-interval': [
    putting((random) => {
      const interval = random.pick([
        'bi-monthly',
        'Bi-annual',
        'biannually',
        'bi-weekly',
        'bimonthly',
        'biennial',
        'bi-annually',
      ]);
      return `Figures are sent ${words(interval)} to partners.`;
    }),
  ],
  'text/editing-residue': [
    putting((random) => `More is on the website ${words(random.pick(leftOver))} of the council.`),
    {
      put: (draft, random) => {
        const clause = random.pick(spareClauses(draft));
        clause.text = `${clause.text!} More is known ${words('(from the figures of last year.')}`;
      },
    },
  ],
  'text/placeholder': [
    putting((random) => `The office is in ${words(random.pick(blanks))} for now.`),
    {
      put: (draft, random) => {
        const blank = random.pick(['to be confirmed', 'to be agreed', 'to be added']);
        const clause = random.pick(spareClauses(draft));
        clause.text = `${clause.text!} The venue of the summer event – ${words(blank)}.`;
      },
    },
    {
      put: (draft, random) => {
        const marks = words(random.pick(['........', '______', '****', '????']));
        random.pick(spareClauses(draft)).text = `The office is in ${marks} Street.`;
      },
    },
    {
      put: (draft, random) => {
        const text = `Terms for this group are ${words(random.pick(['TBC', 'tbc', 'TBA']))}.`;
        draft.partnership.bodies[0]!.words = [{ kind: 'clause', text }];
      },
    },
  ],
  'text/two-names': [
    {
      put: (draft, random) => {
        const other = random.pick(['Joint Assembly', 'Circle of Friends', 'Leaders Conference']);
        draft.constitution.body.aliases = [other];
        putSomewhere(draft, `The ${words(other)} decides.`, random);
      },
    },
  ],
  'text/duplicated-paragraph': [
    {
      put: (draft, random) => {
        const sentence = random.pick(longSentences.filter((one) => !isSaid(draft, one)));
        putAtStart(draft, sentence);
        const again = random.pick([sentence, sentence.replaceAll(' and ', ', and ')]);
        putAtEnd(draft, random.pick([words(again), `Members come. ${words(again)} Others may.`]));
      },
    },
  ],
  'text/unclear': [
    {
      put: (draft, random) => {
        const topics = ['reporting', 'interests', 'minutes', 'substitutes'];
        const topic = random.pick(topics.filter((one) => draft.facts[one] !== undefined));
        const evidence = draft.facts[topic]!.evidence!;
        markQuote(draft, topic);
        draft.facts[topic] = { state: 'unclear', evidence, note: 'It says two things.' };
      },
    },
  ],
};

// Letters that the glossary does not have, that are no word and no numeral.
const unknown = ['QRG', 'TFB', 'HWPX', 'ZNK', 'PGBT'];
const known = [...tables.glossary.values()]
  .filter(({ kind, wellKnown }) => kind === 'acronym' && wellKnown === undefined)
  .map(({ term }) => term)
  .filter((term) => /^[A-Z]{3,6}$/.test(term) && !isOfSuperseded(term));
const explained: readonly (readonly [string, string, string])[] = [
  ['QRG', 'Quality Review Group', 'Quarterly Report Group'],
  ['TFB', 'Town Festival Board', 'Travel Fund Bureau'],
  ['JNP', 'Joint Nursing Panel', 'Junior News Project'],
];
const leftOver = [
  '(link)',
  '[insert link]',
  '(add link here)',
  'Error! Reference source not found.',
  'click here to enter text',
  '&nbsp;',
  '<br>',
  '_Toc123456',
  '[Commented [AB1]:',
  'Choose an item',
];
const blanks = [
  'TBC',
  'tbd',
  '[insert name]',
  '<enter date>',
  '(insert place)',
  '[date]',
  '[name of officer]',
  'xx',
  'XXXX',
  'dd/mm/yyyy',
];

function isOfSuperseded(term: string): boolean {
  return [...tables.superseded.values()].some(({ acronyms = [] }) => acronyms.includes(term));
}

function putting(sentence: (random: Random) => string): Way {
  return { put: (draft, random) => putSomewhere(draft, sentence(random), random) };
}

function isSaid(draft: Draft, sentence: string): boolean {
  return partsOf(draft).some(({ text }) => text?.includes(sentence));
}
