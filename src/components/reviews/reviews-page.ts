import './refresh-review-states.ts';
import type { ReviewChoice, ReviewFacts, ReviewField } from './review-choice.ts';
import { choiceIn, isAsked, reviewFields } from './review-choice.ts';

const filters = document.querySelector<HTMLElement>('#review-filters');
const status = document.querySelector<HTMLElement>('#review-status');
const clear = document.querySelector<HTMLButtonElement>('#review-clear');
const boxes = [...(filters?.querySelectorAll<HTMLInputElement>('input[type="checkbox"]') ?? [])];
const lists = [...(filters?.querySelectorAll('select') ?? [])];
const rows = [...document.querySelectorAll<HTMLElement>('[data-review]')];
const groups = [...document.querySelectorAll<HTMLElement>('.review-group')];

tellOfChanges();
if (filters !== null) {
  restoreFromAddress();
  filters.hidden = false;
  for (const field of [...boxes, ...lists]) field.addEventListener('change', narrow);
  clear?.addEventListener('click', showAll);
  // Going back in the browser’s history can change what the address asks for.
  addEventListener('popstate', restoreFromAddress);
}

function restoreFromAddress(): void {
  const choice = choiceIn(location.search);
  for (const box of boxes) {
    box.checked = choice[box.name as ReviewField].has(box.value);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
  for (const list of lists) {
    const values = [...choice[list.name as ReviewField]];
    // An address may ask for something that is not there.
    list.value = [...list.options].find(({ value }) => values.includes(value))?.value ?? '';
  }
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
  for (const { name, value } of lists) if (value !== '') chosen.append(name, value);
  return chosen;
}

function showAll(): void {
  for (const box of boxes) box.checked = false;
  for (const list of lists) list.value = '';
  narrow();
  filters?.querySelector('summary')?.focus();
}

function apply(choice: ReviewChoice): void {
  for (const row of rows) row.hidden = !isAsked(factsOf(row), choice);
  for (const group of groups)
    group.hidden = group.querySelector('[data-review]:not([hidden])') === null;
  const shown = rows.filter(({ hidden }) => !hidden).length;
  const isNarrowed = reviewFields.some((field) => choice[field].size > 0);
  const all = rows.length === 1 ? '1 review' : `${inWords(rows.length)} reviews`;
  if (status !== null)
    status.textContent = isNarrowed ? `Showing ${inWords(shown)} of ${all}` : `Showing all ${all}`;
  if (clear !== null) clear.hidden = !isNarrowed;
  for (const field of reviewFields) {
    const chosen = filters?.querySelector(`[data-chosen="${field}"]`);
    const number = choice[field].size;
    if (chosen) chosen.textContent = number === 0 ? '' : `(${number} chosen)`;
  }
}

function inWords(number: number): string {
  return number.toLocaleString('en-GB');
}

function factsOf({ dataset }: HTMLElement): ReviewFacts {
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
