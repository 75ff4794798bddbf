import type { Superseded } from '../../../src/model/knowledge/superseded.ts';
import type { Random } from '../../bench/random.ts';
import { putSomewhere } from './change.ts';
import { tables } from './find-all.ts';
import { words } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

/** Faults of the group that looks for what has ended, and for Acts that are cited wrongly. */
export const referenceSeeders: Seeders = {
  'references/superseded-body': named(
    ({ kind, change }) => kind === 'body' && change !== 'announced',
  ),
  'references/superseded-department': named(({ kind }) => kind === 'department'),
  'references/superseded-plan': named(
    ({ kind, change }) => (kind === 'plan' || kind === 'duty') && change !== 'announced',
  ),
  'references/superseded-term': named(({ kind }) => kind === 'term'),
  // What is named once in passing is no matter.
  'references/change-announced': named(({ change }) => change === 'announced').slice(1),
  'references/statute-mis-cited': [
    cited((random) => {
      const sure = statutes.filter(({ noOtherYears }) => noOtherYears === 'yes');
      const { title } = random.pick(sure);
      return words(`${title} ${wrongYear(title, random)}`);
    }),
    cited((random) => {
      const { misnomers, year } = random.pick(
        statutes.filter((one) => one.misnomers !== undefined),
      );
      return words(`${random.pick(misnomers!)} ${year}`);
    }),
    cited(
      (random) => {
        const { shortForms, year } = random.pick(
          inForce.filter((one) => one.shortForms !== undefined),
        );
        return words(`${random.pick(shortForms!)} ${year}`);
      },
      ['text/acronym-undefined'],
    ),
    cited((random) => {
      const { title, year } = random.pick(inForce);
      return `${title} ${year} ${words(random.pick(['(review 2005)', '(as reviewed 2010)', '(reviewed 2021)']))}`;
    }),
  ],
  'references/statute-replaced': [
    cited((random) => {
      const { title, year } = random.pick(statutes.filter((one) => one.replacedBy !== undefined));
      return words(random.pick([`${title} ${year}`, `${title} of ${year}`]));
    }),
  ],
};

const statutes = [...tables.statutes.values()];
const inForce = statutes.filter(({ replacedBy }) => replacedBy === undefined);

/** Names something of a kind: once, in a plural, or twice, of which the first is where it is reported. */
function named(isOfKind: (entry: Superseded) => boolean): Way[] {
  const all = [...tables.superseded.values()].filter(isOfKind).flatMap(({ names }) => names);
  // “PPI forums” and “IMD 2019” have letters in their names.
  const besides = ['text/acronym-undefined'];
  return [
    {
      besides,
      put: (draft, random) =>
        putSomewhere(draft, `The group works with ${mark(all, random)}.`, random),
    },
    {
      besides,
      put: (draft, random) => {
        const name = typed(random.pick(all), random);
        putSomewhere(draft, `It asks ${words(name)} for help, and ${name} answers.`, random);
      },
    },
  ];
}

function mark(all: readonly string[], random: Random): string {
  return words(typed(random.pick(all), random));
}

// A name in lower case may be typed with capitals, and stand in the plural.
function typed(name: string, random: Random): string {
  if (name !== name.toLowerCase()) return name;
  const isPlural = /[^sy]$/.test(name) && random.chance(0.4);
  const cased = random.chance(0.5)
    ? name.replace(/(?<=^|\s)(?!and\b|of\b)\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
  return isPlural ? `${cased}s` : cased;
}

function cited(citation: (random: Random) => string, besides: readonly string[] = []): Way {
  return {
    put: (draft, random) =>
      putSomewhere(draft, `This follows from the ${citation(random)}, as members know.`, random),
    besides,
  };
}

function wrongYear(title: string, random: Random): string {
  const years = statutes
    .filter((one) => one.title === title || one.misnomers?.includes(title))
    .map(({ year }) => year);
  const year = String(random.whole(1970, 2025));
  return years.includes(year) ? wrongYear(title, random) : year;
}
