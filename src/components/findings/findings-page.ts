import { followFilters } from '../frame/follow-filters.ts';
import type { Choice, Marks } from '../frame/choice.ts';
import { isAsked } from '../frame/choice.ts';
import type { FindingWay } from './finding-choice.ts';
import { findingChoice } from './finding-choice.ts';

const bodies = [...document.querySelectorAll<HTMLElement>('.finding-body')];

followFilters('finding', (search, isNarrowed) => {
  const choice = findingChoice(search);
  const shown = bodies.reduce((sum, body) => sum + showIn(body, choice), 0);
  const total = document.querySelectorAll('.finding').length;
  return isNarrowed ? `Showing ${shown} of ${total} findings` : `Showing all ${total} findings`;
});

/** Shows what was asked for on one body; says how much that is. */
function showIn(body: HTMLElement, choice: Choice<FindingWay>): number {
  const items = [...body.querySelectorAll<HTMLElement>('.finding')];
  for (const item of items) item.hidden = !isAsked(marksOf(item, body), choice);
  const shown = items.filter(({ hidden }) => !hidden).length;
  body.hidden = shown === 0;
  return shown;
}

function marksOf({ dataset }: HTMLElement, body: HTMLElement): Marks<FindingWay> {
  return {
    weight: [dataset['weight'] ?? ''],
    group: [dataset['group'] ?? ''],
    partnership: [body.dataset['partnership'] ?? ''],
    state: (dataset['state'] ?? '').split(' '),
  };
}
