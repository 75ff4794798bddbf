import { count } from '../../english/count.ts';
import { followFilters } from '../frame/follow-filters.ts';
import './refresh-review-states.ts';
import type { Marks } from '../frame/choice.ts';
import { isAsked } from '../frame/choice.ts';
import type { ReviewWay } from './review-choice.ts';
import { reviewChoice } from './review-choice.ts';

const rows = [...document.querySelectorAll<HTMLElement>('[data-review]')];
const groups = [...document.querySelectorAll<HTMLElement>('.review-group')];

tellOfChanges();
followFilters('review', (search, isNarrowed) => {
  const choice = reviewChoice(search);
  for (const row of rows) row.hidden = !isAsked(factsOf(row), choice);
  for (const group of groups)
    group.hidden = group.querySelector('[data-review]:not([hidden])') === null;
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const all = count(rows.length, 'review');
  return isNarrowed ? `Showing ${inWords(shown)} of ${all}` : `Showing all ${all}`;
});

function inWords(number: number): string {
  return number.toLocaleString('en-GB');
}

function factsOf({ dataset }: HTMLElement): Marks<ReviewWay> {
  return {
    state: [dataset['state'] ?? ''],
    kind: [dataset['kind'] ?? ''],
    partnership: [dataset['partnership'] ?? ''],
    organisation: (dataset['organisations'] ?? '').split(' '),
  };
}

// The words are for the day of reading; the groups and the numbers stay as they were built.
function tellOfChanges(): void {
  const changed = rows.filter((row) => row.querySelector('[data-review-changed]') !== null).length;
  const line = document.querySelector<HTMLElement>('#review-changes');
  if (line === null || changed === 0) return;
  line.textContent =
    changed === 1
      ? '1 review has changed state since then, and its word says so. It is still listed where it was.'
      : `${changed} reviews have changed state since then, and their words say so. They are still listed where they were.`;
  line.hidden = false;
}
