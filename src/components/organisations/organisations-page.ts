import { followFilters } from '../frame/follow-filters.ts';
import type { Held, OrganisationChoice } from './organisation-choice.ts';
import { isHeldAsAsked, isShown, organisationChoice } from './organisation-choice.ts';

const entries = [...document.querySelectorAll<HTMLElement>('[data-organisation]')];
const columns = [
  ...document.querySelectorAll<HTMLElement>('.organisation-grid [data-partnership]'),
];
const sectors = [...document.querySelectorAll<HTMLElement>('.organisation-sector')];

followFilters('organisation', (search, isNarrowed) => {
  const choice = organisationChoice(search);
  const shown = new Set(entries.filter((entry) => showEntry(entry, choice)).map(nameOf)).size;
  for (const column of columns)
    column.hidden =
      choice.partnership.size > 0 && !choice.partnership.has(column.dataset['partnership'] ?? '');
  for (const sector of sectors)
    sector.hidden = sector.querySelector('[data-organisation]:not([hidden])') === null;
  const total = new Set(entries.map(nameOf)).size;
  return isNarrowed
    ? `Showing ${shown} of ${total} organisations`
    : `Showing all ${total} organisations`;
});

function nameOf({ dataset }: HTMLElement): string {
  return dataset['organisation'] ?? '';
}

/** Shows one organisation if it was asked for; says whether it was. */
function showEntry(entry: HTMLElement, choice: OrganisationChoice): boolean {
  const parts = [...entry.querySelectorAll<HTMLElement>('[data-kinds]')];
  const held = parts.map(heldOn);
  entry.hidden = !isShown(
    { sector: entry.dataset['sector'] ?? '', time: entry.dataset['time'] ?? '', held },
    choice,
  );
  // A table keeps its cells; a list leaves out what was not asked for.
  if (!(entry instanceof HTMLTableRowElement))
    for (const [index, part] of parts.entries()) part.hidden = !isHeldAsAsked(held[index]!, choice);
  return !entry.hidden;
}

function heldOn({ dataset }: HTMLElement): Held {
  const kinds = (dataset['kinds'] ?? '').split(' ').filter((kind) => kind !== '');
  return { partnership: dataset['partnership'] ?? '', kinds };
}
