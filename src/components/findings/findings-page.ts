import type { FindingMarks } from './finding-choice.ts';
import { choiceIn, filterNames, isAsked } from './finding-choice.ts';

const filters = document.querySelector<HTMLElement>('#finding-filters');
const status = document.querySelector<HTMLElement>('#finding-status');
const clear = document.querySelector<HTMLButtonElement>('#finding-clear');
const boxes = [...(filters?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
const bodies = [...document.querySelectorAll<HTMLElement>('.finding-body')];

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
    box.checked = choice[box.name as keyof FindingMarks].has(box.value);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
  apply();
}

function narrow(): void {
  const search = asked().toString();
  const address = search === '' ? location.pathname : `${location.pathname}?${search}`;
  history.replaceState(null, '', address);
  apply();
}

function showAll(): void {
  for (const box of boxes) box.checked = false;
  narrow();
  filters?.querySelector('summary')?.focus();
}

// Only what a box can say: an address may ask for a subject that is not there.
function asked(): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const { name, value, checked } of boxes) if (checked) chosen.append(name, value);
  return chosen;
}

function apply(): void {
  const choice = choiceIn(asked().toString());
  let shown = 0;
  let total = 0;
  for (const body of bodies) {
    const items = [...body.querySelectorAll<HTMLElement>('.finding')];
    for (const item of items) {
      item.hidden = !isAsked(marksOf(item, body), choice);
      if (!item.hidden) shown++;
    }
    total += items.length;
    body.hidden = items.every(({ hidden }) => hidden);
  }
  tell(shown, total);
}

function marksOf({ dataset }: HTMLElement, body: HTMLElement): FindingMarks {
  return {
    weight: dataset['weight'] ?? '',
    group: dataset['group'] ?? '',
    partnership: body.dataset['partnership'] ?? '',
    state: dataset['state'] ?? '',
  };
}

function tell(shown: number, total: number): void {
  const isNarrowed = boxes.some(({ checked }) => checked);
  if (status !== null)
    status.textContent = isNarrowed
      ? `Showing ${shown} of ${total} findings`
      : `Showing all ${total} findings`;
  if (clear !== null) clear.hidden = !isNarrowed;
  for (const name of filterNames) {
    const chosen = filters?.querySelector(`[data-chosen="${name}"]`);
    const number = boxes.filter((box) => box.name === name && box.checked).length;
    if (chosen) chosen.textContent = number === 0 ? '' : `(${number} chosen)`;
  }
}
