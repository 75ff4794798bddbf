import { markQuote, restate, silence } from './change.ts';
import type { Draft } from './draft.ts';
import { whole } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

/** Faults of the group about when a document is next reviewed. */
export const reviewSeeders: Seeders = {
  'review/overdue': [
    says(
      'A review was promised for {due}.',
      ({ due }) => ({ kind: 'fixed-date', due, interval: 'P1Y' }),
      {
        due: ['2019', '2024-11', '2026-05', '2026-05-31'],
      },
    ),
    dated('2020-04', 'P1Y'),
    dated('2023', 'P2Y'),
  ],
  'review/due-soon': [
    says(
      'This is for review in {due}.',
      ({ due }) => ({ kind: 'fixed-date', due, interval: 'P3Y' }),
      {
        due: ['2026-06', '2026-07', '2026-08-30'],
      },
    ),
    dated('2025-07', 'P1Y'),
  ],
  'review/interval-without-date': [
    {
      put: (draft, random) => {
        const interval = random.pick(['P1Y', 'P2Y', 'P6M']);
        restate(draft, 'review', [
          'A review is held now and then.',
          { kind: 'interval', interval },
        ]);
        delete draft.constitution.version.date;
        markQuote(draft, 'review');
      },
    },
  ],
  'review/date-without-interval': [
    says('The next review is in {due}.', ({ due }) => ({ kind: 'fixed-date', due }), {
      due: ['2027', '2026-12', '2028-02-29'],
    }),
  ],
  'review/any-time-only': [
    says('The members can review these terms at any time.', () => ({ kind: 'any-time' }), {
      due: [''],
    }),
  ],
  'review/no-provision': [
    {
      put: (draft) => {
        silence(draft, 'review');
        markTitle(draft);
      },
    },
  ],
  'review/undated': [
    {
      put: (draft, random) => {
        const answer = { kind: 'fixed-date', due: '2027-10', interval: 'P1Y' };
        restate(draft, 'review', ['There is a review in October 2027, then yearly.', answer]);
        draft.constitution.version = {};
        draft.constitution.status = random.pick(['final', 'draft', 'unknown']);
        markTitle(draft);
      },
    },
  ],
};

function markTitle({ text }: Draft): void {
  const [title] = text.content;
  title!.text = whole(title!.text!);
}

function says(
  sentence: string,
  answer: (chosen: { due: string }) => object,
  { due: dues }: { due: readonly string[] },
): Way {
  return {
    put: (draft, random) => {
      const due = random.pick(dues);
      restate(draft, 'review', [sentence.replace('{due}', due), answer({ due })]);
      markQuote(draft, 'review');
    },
  };
}

/** A review that is due so long after the date of the document. */
function dated(date: string, interval: string): Way {
  return {
    put: (draft: Draft) => {
      draft.constitution.version.date = date;
      restate(draft, 'review', [
        'These terms are for regular review.',
        { kind: 'interval', interval },
      ]);
      markQuote(draft, 'review');
    },
  };
}
