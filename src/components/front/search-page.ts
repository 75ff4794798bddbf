import { count as inWords } from '../../english/count.ts';
import { element } from '../frame/element.ts';
import { keepInAddress } from '../frame/keep-in-address.ts';
import { isRealMatch } from './is-real-match.ts';
import type { PagefindFilters, PagefindResult } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import { clauseItem, otherItem } from './result-items.ts';

const pageSize = 12;
const waitMilliseconds = 180;

const form = element('search-form', HTMLFormElement);
const query = element('search-query', HTMLInputElement);
const page = element('search-page', HTMLElement);
const count = element('search-count', HTMLElement);
const status = element('search-status', HTMLElement);
const list = element('search-list', HTMLOListElement);
const more = element('search-more', HTMLButtonElement);
const others = element('search-others', HTMLElement);
const othersList = element('search-others-list', HTMLUListElement);
const chosen = element('search-chosen', HTMLUListElement);
const none = element('search-none', HTMLElement);
const failed = element('search-failed', HTMLElement);
const boxes = [...document.querySelectorAll<HTMLInputElement>('.search-filter__box')];

let results: readonly PagefindResult[] = [];
let shown = 0;
let run = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

restoreFromAddress();
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search().then(() => count.focus());
});
query.addEventListener('focus', () => void loadPagefind());
query.addEventListener('input', searchSoon);
for (const box of boxes) box.addEventListener('change', () => void search());
more.addEventListener('click', () => void showMore(true).catch(showFailed));
// Shown when there is something to show, so that nothing moves under the reader's eyes.
void search().then(() => (page.hidden = false));

function restoreFromAddress(): void {
  const asked = new URLSearchParams(location.search);
  query.value = asked.get('q') ?? '';
  for (const box of boxes) {
    box.checked = asked.getAll(box.name).includes(box.value);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
}

function searchSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), waitMilliseconds);
}

function search(): Promise<void> {
  return findAndShow().catch(showFailed);
}

// The index comes in many files, and any of them may not arrive.
function showFailed(): void {
  failed.hidden = false;
  list.replaceChildren();
  more.hidden = true;
  others.hidden = true;
  count.textContent = 'Nothing was searched';
  status.textContent = count.textContent;
}

async function findAndShow(): Promise<void> {
  clearTimeout(timer);
  const thisRun = ++run;
  const words = query.value.trim();
  rememberInAddress(words);
  showChosen();
  const filters = chosenFilters();
  if (words === '' && Object.keys(filters).length === 0) return showNothingAsked();
  status.textContent = 'Searching';
  const pagefind = await loadPagefind();
  const [clauses, elsewhere] = await Promise.all([
    pagefind.search(words === '' ? null : words, { filters: { ...filters, result: 'Clause' } }),
    words === ''
      ? undefined
      : pagefind.search(words, {
          filters: { result: { any: ['Group', 'Organisation', 'Topic', 'Term', 'Guide'] } },
        }),
  ]);
  const real = await realResults(words, clauses.results);
  const realElsewhere = await realResults(words, elsewhere?.results ?? []);
  // A later search has started meanwhile; its answer is the one to show.
  if (thisRun !== run) return;
  results = real;
  shown = 0;
  list.replaceChildren();
  showCounts(clauses.filters);
  count.textContent = countWords(results.length, words);
  status.textContent = count.textContent;
  none.hidden = results.length > 0;
  await showMore(false);
  await showElsewhere(realElsewhere);
}

async function realResults(
  words: string,
  found: readonly PagefindResult[],
): Promise<readonly PagefindResult[]> {
  const first = await Promise.all(found.slice(0, 5).map((result) => result.data()));
  return isRealMatch(words, first) ? found : [];
}

function chosenFilters(): PagefindFilters {
  const filters: PagefindFilters = {};
  for (const name of new Set(boxes.map((box) => box.name))) {
    const values = boxes
      .filter((box) => box.name === name && box.checked)
      .map(({ value }) => value);
    if (values.length > 0) filters[name] = { any: values };
  }
  return filters;
}

function countWords(number: number, words: string): string {
  const about = words === '' ? '' : ` for “${words}”`;
  if (number === 0) return `No clause found${about}`;
  return `${inWords(number, 'clause')}${about}`;
}

function showNothingAsked(): void {
  results = [];
  list.replaceChildren();
  count.textContent = 'Type words, or choose a filter';
  status.textContent = '';
  more.hidden = true;
  others.hidden = true;
  none.hidden = true;
  for (const box of boxes) setCount(box, '');
}

async function showMore(moveFocus: boolean): Promise<void> {
  const thisRun = run;
  const next = results.slice(shown, shown + pageSize);
  const items = (await Promise.all(next.map((result) => result.data()))).map(clauseItem);
  if (thisRun !== run) return;
  shown += items.length;
  list.append(...items);
  more.hidden = shown >= results.length;
  if (moveFocus) items[0]?.querySelector('a')?.focus();
}

async function showElsewhere(found: readonly PagefindResult[]): Promise<void> {
  const thisRun = run;
  const items = (await Promise.all(found.slice(0, 6).map((result) => result.data()))).map(
    otherItem,
  );
  if (thisRun !== run) return;
  othersList.replaceChildren(...items);
  others.hidden = items.length === 0;
}

function showCounts(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): void {
  for (const box of boxes) {
    const ofFilter = new Map(Object.entries(counts[box.name] ?? {}));
    setCount(box, `(${ofFilter.get(box.value) ?? 0})`);
  }
}

function setCount(box: HTMLInputElement, text: string): void {
  const label = box.parentElement?.querySelector('[data-count]');
  if (label) label.textContent = text;
}

function showChosen(): void {
  chosen.replaceChildren(
    ...boxes
      .filter(({ checked }) => checked)
      .map((box) => {
        const item = document.createElement('li');
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'search-chosen__remove';
        remove.textContent = `${box.value} ×`;
        remove.setAttribute('aria-label', `Remove filter ${box.value}`);
        remove.addEventListener('click', () => {
          box.checked = false;
          void search().then(() => count.focus());
        });
        item.append(remove);
        return item;
      }),
  );
}

function rememberInAddress(words: string): void {
  const asked = new URLSearchParams();
  if (words !== '') asked.set('q', words);
  for (const box of boxes) if (box.checked) asked.append(box.name, box.value);
  keepInAddress(asked);
}
