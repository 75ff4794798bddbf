import type { Random } from '../../bench/random.ts';
import { putInClause, replaceEverywhere, restate, silence, spareClauses } from './change.ts';
import type { Draft, Part } from './draft.ts';
import type { HarmlessChanges } from './harmless.ts';

/** Changes of names, lists, headings and dates that take nothing away. */
export const harmlessWords: HarmlessChanges = {
  'another name for the body': {
    change: (draft, random) => {
      const { body } = draft.constitution;
      const name = random.pick([
        'Friends of the Valley',
        'Joint Strategy Board',
        'Better Streets Network',
      ]);
      replaceEverywhere(draft, body.name, name);
      body.name = name;
    },
  },
  'another name for an organisation': {
    change: (draft, random) => {
      const [id, record] = random.pick(Object.entries(draft.more)) as [string, { name: string }];
      const name = `${draft.place} ${random.pick(['Harbour Trust', 'Moorland Services', 'Lantern Society'])}`;
      replaceEverywhere(draft, record.name, name);
      draft.more[id] = { ...record, name };
      // The table calls its parties by short names, which are then no longer parts of the long ones.
      delete draft.rasci;
    },
    shape: { hasMatrix: false },
  },
  'a short name beside the full one': {
    change: (draft, random) => {
      const { body } = draft.constitution;
      const short = body.name.split(' ').at(-1)!;
      body.aliases = [short];
      putInClause(draft, `The ${short} thanks everyone.`, random);
    },
  },
  'a second name that is said to be one': {
    change: (draft, random) => {
      draft.constitution.body.aliases = ['Circle of Friends'];
      putInClause(
        draft,
        'The group (also known as the Circle of Friends) thanks everyone.',
        random,
      );
    },
  },
  'a longer list': {
    change: (draft, random) => {
      const clause = random.pick(spareClauses(draft));
      clause.content = Array.from({ length: random.whole(6, 20) }, (_, at) => ({
        kind: 'item',
        label: `${at + 1})`,
        text: `point number ${at + 1}`,
      }));
    },
  },
  'a list in letters past the eighth': {
    change: (draft, random) =>
      listOf(
        [...'abcdefghijklm'].map((letter) => `${letter})`),
        draft,
        random,
      ),
  },
  'a list in roman numerals': {
    change: (draft, random) => {
      const romans = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
      listOf(
        romans.map((roman) => `(${roman})`),
        draft,
        random,
      );
    },
  },
  'an appendix with numbers of its own': {
    change: ({ text }) => {
      const content = ['1.', '2.', '3.'].map((label): Part => ({
        kind: 'clause',
        label,
        text: 'Words.',
      }));
      const heading = 'Appendix B: forms';
      text.content.push({ kind: 'section', id: 'forms', numbering: 'restarts', heading, content });
    },
  },
  'a section of many clauses': {
    change: ({ text }) => {
      const last = text.content.findLast(({ label }) => label !== undefined)!;
      for (let at = last.content!.length + 1; at < 14; at++)
        last.content!.push({ kind: 'clause', label: `${last.label!}${at}`, text: 'Words.' });
    },
    shape: { numbering: 'by-section' },
  },
  'a table whose numbers are figures': {
    change: ({ text }) => {
      text.content.push({
        kind: 'table',
        columns: ['Year', 'Number'],
        rows: [
          ['2021', '3'],
          ['2023', '3'],
          ['2026', '9'],
        ],
      });
    },
  },
  'silence on what nobody expects': {
    change: (draft, random) =>
      silence(draft, random.pick(['risk', 'performance', 'equality', 'agenda'])),
  },
  'headings that are kept': {
    change: ({ text }, random) => {
      const [heading, kept] = random.pick([
        ['Voting', 'Each member has one vote.'],
        ['Quorum', 'Half of the members must come.'],
        ['The Vice-Chair', 'A deputy is found when there is need.'],
        ['Appendix B: forms', 'Forms are kept at the office.'],
      ] as const);
      const content: Part[] = [{ kind: 'clause', text: kept }];
      text.content.push({ kind: 'section', id: 'kept', heading, content });
    },
  },
  'references to parts that are there': {
    change: (draft, random) => {
      const label = random.pick(spareClauses(draft)).label!;
      putInClause(draft, `Clause ${label.replace(/\.$/, '')} says more.`, random);
      putInClause(draft, 'Appendix A shows who does what.', random);
    },
    shape: { hasMatrix: true, numbering: 'by-section' },
  },
  'a review that is far away': {
    change: (draft, random) => {
      const due = random.pick(['2027', '2028-01', '2026-09-15']);
      const answer = { kind: 'fixed-date', due, interval: 'P1Y' };
      restate(draft, 'review', [`The next review is in ${due}, and then yearly.`, answer]);
    },
  },
  'a review that was held': {
    change: (draft) => {
      draft.constitution.version.date = '2021-03';
      draft.constitution.reviews = [{ date: '2026-04', outcome: 'no-change' }];
      restate(draft, 'review', [
        'There is a review every year.',
        { kind: 'interval', interval: 'P1Y' },
      ]);
    },
  },
  'a review after an event': {
    change: (draft) => {
      const answer = { kind: 'event', event: 'an election' };
      restate(draft, 'review', ['A review follows each election.', answer]);
    },
  },
  'a group that answers to somebody': {
    change: (draft, random) => {
      const name = `${draft.place} Winter Group`;
      putInClause(draft, `The ${name} looks after some of this.`, random);
      const evidence = [{ clause: 'purpose', quote: 'The group', in: 'board' }];
      draft.partnership.bodies.push({
        id: 'winter-group',
        name,
        kind: 'working-group',
        status: 'described',
        summary: 'It does part of the work.',
        evidence,
        relations: [{ kind: 'reports-to', body: 'board', evidence }],
      });
    },
  },
};

function listOf(labels: readonly string[], draft: Draft, random: Random): void {
  const clause = random.pick(spareClauses(draft));
  clause.content = labels.map((label) => ({ kind: 'item', label, text: `point ${label}` }));
}
