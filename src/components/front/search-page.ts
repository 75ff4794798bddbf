import { count as inWords } from '../../english/count.ts';
import { element } from '../frame/element.ts';
import { keepInAddress } from '../frame/keep-in-address.ts';
import type { Asked } from './read-search.ts';
import { readSearch } from './read-search.ts';
import {
  chosenFilters,
  filterBoxes,
  filterButtons,
  filtersInUse,
  hideCounts,
  showCounts,
  tickFrom,
} from './filter-boxes.ts';
import { findAll } from './find-all.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { loadPagefind } from './pagefind.ts';
import { questionsAsked } from './questions-asked.ts';
import { clauseItem, otherItem } from './result-items.ts';

const pageSize = 12;
const othersShown = 6;
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
const questions = element('search-questions', HTMLElement);
const questionList = element('search-questions-list', HTMLUListElement);
const questionItems = [...questionList.querySelectorAll<HTMLElement>('[data-asked]')];

let asked: Asked | undefined;
let results: readonly PagefindResult[] = [];
let shown = 0;
let run = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const inAddress = new URLSearchParams(location.search);
// What was typed before this script came is kept.
query.value = inAddress.get('q') ?? query.value;
tickFrom(inAddress);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search().then(() => count.focus());
});
query.addEventListener('focus', () => void loadPagefind().catch(showFailed));
query.addEventListener('input', searchSoon);
for (const box of filterBoxes) box.addEventListener('change', () => void search());
more.addEventListener('click', () => void showMore(true).catch(showFailed));
page.hidden = false;
void search();

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
  clearResults();
  say('Nothing was searched');
}

function clearResults(): void {
  results = [];
  list.replaceChildren();
  hideCounts();
  for (const part of [more, others, none]) part.hidden = true;
}

function say(words: string): void {
  count.textContent = words;
  status.textContent = words;
}

async function findAndShow(): Promise<void> {
  clearTimeout(timer);
  const thisRun = ++run;
  const typed = query.value.trim();
  rememberInAddress(typed);
  chosen.replaceChildren(...filterButtons(() => void search().then(() => count.focus())));
  showQuestions(typed);
  if (typed === '' && filtersInUse().length === 0) {
    clearResults();
    count.textContent = 'Type words, or choose a filter';
    status.textContent = '';
    return;
  }
  // What stands there until the answer comes is of another question, and says so.
  say('Searching…');
  const pagefind = await loadPagefind();
  const found = await findFor(typed, pagefind);
  // A later search has started meanwhile; its answer is the one to show.
  if (thisRun !== run) return;
  failed.hidden = true;
  ({ asked, results } = found);
  shown = 0;
  list.replaceChildren();
  showCounts(found.filters);
  for (const { group, counts } of found.ofGroups) showCounts(counts, group);
  say(countWords(results.length, typed, found.asked));
  none.hidden = results.length > 0;
  await showMore(false);
  await showElsewhere(found.elsewhere);
}

// A group that is narrowed counts what each of its boxes would add, and not what is left of the others.
async function findFor(typed: string, pagefind: Pagefind) {
  const about = await readSearch(typed, pagefind);
  const [answer, elsewhere, ...ofGroups] = await Promise.all([
    findAll(about, { pagefind, filters: chosenFilters() }),
    typed === '' ? [] : findElsewhere(about, pagefind),
    ...filtersInUse().map(async (group) => ({
      group,
      counts: (await findAll(about, { pagefind, filters: chosenFilters(group) })).filters,
    })),
  ]);
  return { ...answer, asked: about, elsewhere, ofGroups };
}

async function findElsewhere(
  { queries }: Asked,
  pagefind: Pagefind,
): Promise<readonly PagefindResult[]> {
  const words = queries.at(-1);
  if (typeof words !== 'string') return [];
  const kinds = ['Group', 'Organisation', 'Topic', 'Term', 'Guide'];
  return (await pagefind.search(words, { filters: { result: { any: kinds } } })).results;
}

function countWords(number: number, typed: string, { about, results: kinds, isShortened }: Asked) {
  const noun = kinds.length > 1 ? 'place' : 'clause';
  const found = number === 0 ? `No ${noun} found` : inWords(number, noun);
  if (typed === '') return found;
  return `${isShortened ? `No clause has all of “${typed}”. ` : ''}${found} for “${about}”`;
}

function showQuestions(typed: string): void {
  const items = questionsAsked(typed, questionItems);
  for (const item of questionItems) item.hidden = !items.includes(item);
  questionList.append(...items);
  questions.hidden = items.length === 0;
}

async function showMore(moveFocus: boolean): Promise<void> {
  const thisRun = run;
  const next = results.slice(shown, shown + pageSize);
  const data = await Promise.all(next.map((result) => result.data()));
  if (thisRun !== run) return;
  const items = data.map((one) => clauseItem(one, asked?.words ?? []));
  shown += items.length;
  list.append(...items);
  more.hidden = shown >= results.length;
  if (moveFocus) items[0]?.querySelector('a')?.focus();
}

async function showElsewhere(found: readonly PagefindResult[]): Promise<void> {
  const thisRun = run;
  const data = await Promise.all(found.slice(0, othersShown).map((result) => result.data()));
  if (thisRun !== run) return;
  othersList.replaceChildren(...data.map(otherItem));
  others.hidden = data.length === 0;
}

function rememberInAddress(words: string): void {
  const address = new URLSearchParams();
  if (words !== '') address.set('q', words);
  for (const box of filterBoxes) if (box.checked) address.append(box.name, box.value);
  keepInAddress(address);
}
