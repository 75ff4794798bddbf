import type { Random } from '../../bench/random.ts';
import { partsOf } from './change.ts';
import type { Draft, Part } from './draft.ts';
import { whole } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

const throughout = { numbering: 'throughout' } as const;
const bySection = { numbering: 'by-section' } as const;

/** Faults in the numbers that are printed before clauses, points and rows. */
export const textNumberSeeders: Seeders = {
  'text/numbering-gap': [
    { put: skipNumber, shape: throughout },
    { put: skipNumber, shape: bySection },
    { put: misprintNumber, shape: throughout },
    {
      put: (draft, random) => {
        const rows = Array.from({ length: 6 }, (_, at) => [`${at + 1}.`, `Step ${at + 1}`]);
        rows.splice(random.whole(1, 4), 1);
        draft.text.content.push({ kind: 'table', columns: ['No.', 'Step'], rows });
        const at = rows.findIndex(([label], row) => label !== `${row + 1}.`);
        rows[at]![0] = whole(rows[at]![0]!);
      },
    },
    list([
      ['a)', 'b)', 'd)', 'e)'],
      ['(i)', '(ii)', '(iv)', '(v)'],
      ['1)', '2)', '4)', '5)'],
    ]),
  ],
  'text/numbering-repeat': [
    { put: repeatNumber, shape: throughout },
    { put: repeatNumber, shape: bySection },
    list([
      ['a)', 'b)', 'b)', 'c)'],
      ['1)', '2)', '2)', '3)'],
    ]),
  ],
  'text/numbering-restart': [{ put: startAgain, shape: throughout }],
};

/** The numbered clauses between others of their section, all numbers around them in order. */
function between(draft: Draft): Part[] {
  return draft.text.content.flatMap(({ content = [] }) =>
    content.filter((part) => part.kind === 'clause' && part.label !== undefined).slice(1, -1),
  );
}

/** Leaves out the clause before one. */
function skipNumber(draft: Draft, random: Random): void {
  const free = between(draft).filter(
    ({ id, content }) => id === undefined && content === undefined,
  );
  const left = random.pick(free);
  const all = partsOf(draft).filter(({ kind, label }) => kind === 'clause' && label !== undefined);
  const next = all[all.indexOf(left) + 1]!;
  next.label = whole(next.label!);
  const section = draft.text.content.find(({ content }) => content?.includes(left))!;
  section.content!.splice(section.content!.indexOf(left), 1);
}

function misprintNumber(draft: Draft, random: Random): void {
  random.pick(between(draft)).label = whole(`${random.whole(80, 95)}.`);
}

/** Prints the number of a clause on one that follows it. */
function repeatNumber(draft: Draft, random: Random): void {
  const clause = random.pick(between(draft));
  const section = draft.text.content.find(({ content }) => content?.includes(clause))!;
  const again: Part = {
    kind: 'clause',
    id: 'again',
    label: whole(clause.label!),
    text: 'Tea is served.',
  };
  section.content!.splice(section.content!.indexOf(clause) + 1, 0, again);
}

/** Begins again at 1 under a heading, and counts on from there. */
function startAgain({ text }: Draft, random: Random): void {
  const sections = text.content.filter(isSection);
  const at = random.whole(1, sections.length - 2);
  const clauses = sections.slice(at).flatMap(({ content }) => content!);
  for (const [order, part] of clauses.filter(({ label }) => label !== undefined).entries())
    part.label = order === 0 ? whole('1.') : `${order + 1}.`;
}

/** A list whose third point has the wrong label. */
function list(all: readonly (readonly string[])[]): Way {
  return {
    put: ({ text }, random) => {
      const content = random.pick(all).map((label, at): Part => {
        const printed = at === 2 ? whole(label) : label;
        return { kind: 'item', label: printed, text: `point ${at + 1}` };
      });
      const section = random.pick(text.content.filter(isSection));
      section.content!.push({ kind: 'clause', text: 'These are the points:', content });
    },
  };
}

function isSection({ kind, id }: Part): boolean {
  return kind === 'section' && id !== 'appendix';
}
