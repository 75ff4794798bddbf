import { followFilters } from '../frame/follow-filters.ts';
import type { Held, OrganisationChoice } from './organisation-choice.ts';
import { isHeldAsAsked, isShown, organisationChoice } from './organisation-choice.ts';

const entries = [...document.querySelectorAll<HTMLElement>('[data-organisation]')];
const sectors = [
  ...document.querySelectorAll<HTMLDetailsElement>('.organisation-list details'),
].map((fold) => ({ fold, wasOpen: fold.open }));

followFilters('organisation', (search, isNarrowed) => {
  const choice = organisationChoice(search);
  const shown = entries.filter((entry) => showEntry(entry, choice)).length;
  for (const { fold, wasOpen } of sectors) {
    const found = fold.querySelectorAll('[data-organisation]:not([hidden])').length;
    fold.hidden = found === 0;
    // What was asked for is not left folded away.
    fold.open = isNarrowed || wasOpen;
    const note = fold.querySelector('.fold__note');
    if (note !== null) note.textContent = String(found);
  }
  const total = `${entries.length} organisations`;
  if (!isNarrowed) return `Showing all ${total}`;
  return shown === 0 ? `None of ${total} matches` : `Showing ${shown} of ${total}`;
});

/** Shows one organisation if it was asked for; says whether it was. */
function showEntry(entry: HTMLElement, choice: OrganisationChoice): boolean {
  const parts = [...entry.querySelectorAll<HTMLElement>('[data-kinds]')];
  const held = parts.map(heldOn);
  const { sector = '', time = '', also = '' } = entry.dataset;
  const name = entry.querySelector('a')?.textContent ?? '';
  entry.hidden = !isShown({ names: `${name} ${also}`, sector, time, held }, choice);
  for (const [index, part] of parts.entries()) part.hidden = !isHeldAsAsked(held[index]!, choice);
  return !entry.hidden;
}

function heldOn({ dataset }: HTMLElement): Held {
  const kinds = (dataset['kinds'] ?? '').split(' ').filter((kind) => kind !== '');
  return { partnership: dataset['partnership'] ?? '', kinds };
}
