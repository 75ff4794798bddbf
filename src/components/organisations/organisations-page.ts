import type { Held, OrganisationChoice } from './organisation-choice.ts';
import { choiceIn, isHeldAsAsked, isShown } from './organisation-choice.ts';

const filters = document.querySelector<HTMLElement>('#organisation-filters');
const status = document.querySelector<HTMLElement>('#organisation-status');
const clear = document.querySelector<HTMLButtonElement>('#organisation-clear');
const boxes = [...(filters?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
const entries = [...document.querySelectorAll<HTMLElement>('[data-organisation]')];
const columns = [
  ...document.querySelectorAll<HTMLElement>('.organisation-grid [data-partnership]'),
];
const sectors = [...document.querySelectorAll<HTMLElement>('.organisation-sector')];

if (filters !== null) {
  restoreFromAddress();
  filters.hidden = false;
  for (const box of boxes) box.addEventListener('change', narrow);
  clear?.addEventListener('click', showAll);
  // Going back in the browser’s history can change what the address asks for.
  addEventListener('popstate', restoreFromAddress);
}

function restoreFromAddress(): void {
  const choice = choiceIn(location.search);
  for (const box of boxes) {
    box.checked = choice[box.name as keyof OrganisationChoice].has(box.value);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
  // Only what a box can say: an address may ask for a sector that is not there.
  apply(choiceIn(asked().toString()));
}

function narrow(): void {
  const search = asked().toString();
  const address = search === '' ? location.pathname : `${location.pathname}?${search}`;
  history.replaceState(null, '', address);
  apply(choiceIn(search));
}

function asked(): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const { name, value, checked } of boxes) if (checked) chosen.append(name, value);
  return chosen;
}

function showAll(): void {
  for (const box of boxes) box.checked = false;
  narrow();
  filters?.querySelector('summary')?.focus();
}

function apply(choice: OrganisationChoice): void {
  const shown = new Set<string>();
  for (const entry of entries) {
    const parts = [...entry.querySelectorAll<HTMLElement>('[data-kinds]')];
    const held = parts.map(heldOn);
    entry.hidden = !isShown({ sector: entry.dataset['sector'] ?? '', held }, choice);
    if (!entry.hidden) shown.add(entry.dataset['organisation'] ?? '');
    // A table keeps its cells; a list leaves out what was not asked for.
    if (!(entry instanceof HTMLTableRowElement))
      for (const [index, part] of parts.entries())
        part.hidden = !isHeldAsAsked(held[index]!, choice);
  }
  for (const column of columns)
    column.hidden =
      choice.partnership.size > 0 && !choice.partnership.has(column.dataset['partnership'] ?? '');
  for (const sector of sectors)
    sector.hidden = sector.querySelector('[data-organisation]:not([hidden])') === null;
  tell(shown.size, choice);
}

function heldOn({ dataset }: HTMLElement): Held {
  const kinds = (dataset['kinds'] ?? '').split(' ').filter((kind) => kind !== '');
  return { partnership: dataset['partnership'] ?? '', kinds };
}

function tell(shown: number, choice: OrganisationChoice): void {
  const total = new Set(entries.map(({ dataset }) => dataset['organisation'])).size;
  const isNarrowed = boxes.some(({ checked }) => checked);
  if (status !== null)
    status.textContent = isNarrowed
      ? `Showing ${shown} of ${total} organisations`
      : `Showing all ${total} organisations`;
  if (clear !== null) clear.hidden = !isNarrowed;
  for (const name of ['sector', 'partnership', 'role'] as const) {
    const chosen = filters?.querySelector(`[data-chosen="${name}"]`);
    const number = choice[name].size;
    if (chosen) chosen.textContent = number === 0 ? '' : `(${number} chosen)`;
  }
}
