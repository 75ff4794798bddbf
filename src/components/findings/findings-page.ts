import { followFilters } from '../frame/follow-filters.ts';
import type { Choice, Marks } from '../frame/choice.ts';
import { isAsked } from '../frame/choice.ts';
import type { FindingWay } from './finding-choice.ts';
import { findingChoice } from './finding-choice.ts';

const bodies = [...document.querySelectorAll<HTMLElement>('.finding-body')];
const total = document.querySelectorAll('.finding-body .finding').length;
let wasNarrowed = false;

followFilters('finding', (search, isNarrowed) => {
  const choice = findingChoice(search);
  const shown = bodies.reduce((sum, body) => sum + showIn(body, { choice, isNarrowed }), 0);
  wasNarrowed = isNarrowed;
  return isNarrowed ? `Showing ${shown} of ${total} findings` : `${total} findings in all`;
});

interface Asked {
  readonly choice: Choice<FindingWay>;
  readonly isNarrowed: boolean;
}

/** Shows what was asked for on one body, folded or not; says how much that is. */
function showIn(body: HTMLElement, { choice, isNarrowed }: Asked): number {
  const items = [...body.querySelectorAll<HTMLElement>('.finding')];
  for (const item of items) item.hidden = !isAsked(marksOf(item, body), choice);
  const shown = items.filter(({ hidden }) => !hidden);
  body.hidden = shown.length === 0;
  // These count what is on the body, not what is left of it.
  for (const note of body.querySelectorAll<HTMLElement>('.finding-body__note, .fold__note'))
    note.hidden = isNarrowed;
  for (const fold of body.querySelectorAll('details.fold')) {
    const within = shown.filter((item) => fold.contains(item)).length;
    fold.toggleAttribute('hidden', within === 0);
    // What was asked for is not left in a fold. One that a link has opened stays open.
    if (isNarrowed || wasNarrowed) fold.toggleAttribute('open', isNarrowed);
  }
  return shown.length;
}

function marksOf({ dataset }: HTMLElement, body: HTMLElement): Marks<FindingWay> {
  return {
    weight: [dataset['weight'] ?? ''],
    group: [dataset['group'] ?? ''],
    partnership: [body.dataset['partnership'] ?? ''],
    state: (dataset['state'] ?? '').split(' '),
  };
}
