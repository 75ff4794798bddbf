import { count as inWords } from '../../english/count.ts';
import { list as listed } from '../../english/list.ts';
import type { SearchFilter } from '../../views/search/search-filters.ts';
import { element } from '../frame/element.ts';
import { keepInAddress } from '../frame/keep-in-address.ts';
import { answerNodes } from './answer-card.ts';
import { chosenIn, filterButtons, filterGroups, narrowed } from './filter-boxes.ts';
import type { Answers } from './find-answers.ts';
import { documentsAtOnce, findAnswers, loadFinder, readDocuments } from './find-answers.ts';
import { loadFilters } from './load.ts';
import { documentItem, nameItem } from './result-items.ts';

const waitMilliseconds = 180;

const form = element('search-form', HTMLFormElement);
const query = element('search-query', HTMLInputElement);
const start = element('search-start', HTMLElement);
const results = element('search-results', HTMLElement);
const count = element('search-count', HTMLElement);
const status = element('search-status', HTMLElement);
const answer = element('search-answer', HTMLElement);
const names = element('search-names', HTMLElement);
const namesList = element('search-names-list', HTMLUListElement);
const documents = element('search-documents', HTMLElement);
const narrow = element('search-narrow', HTMLElement);
const narrowGroups = element('search-narrow-groups', HTMLElement);
const chosenList = element('search-chosen', HTMLUListElement);
const list = element('search-list', HTMLOListElement);
const more = element('search-more', HTMLButtonElement);
const terms = element('search-terms', HTMLElement);
const termsList = element('search-terms-list', HTMLUListElement);
const none = element('search-none', HTMLElement);
const failed = element('search-failed', HTMLElement);
const sections = [answer, names, documents, terms, none];

const inAddress = new URLSearchParams(location.search);
const chosen = chosenIn(inAddress);
let filters: readonly SearchFilter[] = [];
let found: Answers | undefined;
let shown = 0;
let run = 0;
// Each time that documents are listed anew; what was read for an earlier list is dropped.
let listing = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

// What was typed before this script came is kept.
query.value = inAddress.get('q') ?? query.value;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void search().then(() => count.focus());
});
query.addEventListener('focus', () => void loadFinder().catch(() => undefined));
query.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(() => void search(), waitMilliseconds);
});
more.addEventListener('click', () => void showMore(true).catch(showFailed));
void search();

function search(): Promise<void> {
  const thisRun = ++run;
  return findAndShow(thisRun).catch(() => {
    // That an earlier search failed says nothing of this one.
    if (thisRun === run) showFailed();
  });
}

// The index comes in several files, and any of them may not arrive.
function showFailed(): void {
  found = undefined;
  results.removeAttribute('aria-busy');
  failed.hidden = false;
  hideParts();
  say('Nothing was searched');
}

function hideParts(): void {
  for (const section of sections) section.hidden = true;
}

function say(words: string): void {
  count.textContent = words;
  status.textContent = words;
}

async function findAndShow(thisRun: number): Promise<void> {
  clearTimeout(timer);
  const typed = query.value.trim();
  rememberInAddress(typed);
  start.toggleAttribute('data-shown', typed === '');
  results.hidden = typed === '';
  if (typed === '') {
    status.textContent = '';
    return;
  }
  // What stands there until the answer comes is of another question, and says so.
  say('Searching…');
  results.setAttribute('aria-busy', 'true');
  const [answers, all] = await Promise.all([findAnswers(typed), loadFilters()]);
  // A later search has started meanwhile; its answer is the one to show.
  if (thisRun !== run) return;
  results.removeAttribute('aria-busy');
  failed.hidden = true;
  found = answers;
  filters = all;
  showAnswer(answers);
  await showDocuments();
}

function showAnswer({
  answer: given,
  names: { pages, terms: termsFound, first },
  named,
}: Answers): void {
  answer.hidden = given === undefined;
  if (given !== undefined) answer.replaceChildren(...answerNodes(given));
  const pageItems = pages.map(({ name, href }) => nameItem({ name, href, kind: 'Page' }));
  namesList.replaceChildren(...pageItems, ...named.map((entry) => nameItem(entry)));
  names.hidden = namesList.children.length === 0;
  termsList.replaceChildren(...termsFound.map((entry) => nameItem(entry)));
  terms.hidden = termsFound.length === 0;
  // What answers best comes first, for the eye and for the keyboard.
  if (first === 'page' || first === 'name') results.insertBefore(names, answer);
  else results.insertBefore(names, documents);
  results.insertBefore(terms, first === 'term' ? (count.nextElementSibling ?? null) : none);
}

/** Shows the documents that filters leave, from the first. */
async function showDocuments(): Promise<void> {
  if (found === undefined) return;
  const left = narrowed(found.documents, { filters, chosen });
  documents.hidden = found.documents.length === 0;
  const openGroups = new Set(
    [...narrowGroups.querySelectorAll<HTMLDetailsElement>('details[open]')].map(
      ({ dataset }) => dataset['filter'],
    ),
  );
  const groups = filterGroups(found.documents, {
    filters,
    chosen,
    isOpen: (name) => openGroups.has(name),
    onChange: tick,
  });
  narrowGroups.replaceChildren(...groups);
  narrow.hidden = groups.length === 0;
  chosenList.replaceChildren(...filterButtons(chosen, (name, value) => tick(name, value, false)));
  shown = 0;
  list.replaceChildren();
  say(summaryOf(found, left));
  none.hidden = !sections.slice(0, -1).every(({ hidden }) => hidden);
  await showMore(false);
}

function tick(name: string, value: string, isTicked: boolean): void {
  const values = chosen.get(name) ?? new Set();
  if (isTicked) chosen.set(name, values.add(value));
  else values.delete(value);
  if (values.size === 0) chosen.delete(name);
  rememberInAddress(query.value.trim());
  // The search that is on its way will be narrowed by it.
  if (results.hasAttribute('aria-busy')) return;
  // The box that was ticked is made anew.
  void showDocuments()
    .then(() => {
      const boxes = narrowGroups.querySelectorAll<HTMLInputElement>('input');
      const same = [...boxes].find((box) => box.name === name && box.value === value);
      (same ?? count).focus();
    })
    .catch(showFailed);
}

async function showMore(moveFocus: boolean): Promise<void> {
  if (found === undefined) return;
  const [thisListing, of] = [++listing, found];
  const next = narrowed(of.documents, { filters, chosen }).slice(shown, shown + documentsAtOnce);
  const read = of.isAllRead
    ? next.map((number) => of.read.get(number)!)
    : await readDocuments(next, of.lookedUp);
  if (thisListing !== listing || of !== found) return;
  const stems = new Set(of.lookedUp.terms.flatMap((term) => [...term.stems]));
  const items = read.map(({ document, clauses }) =>
    documentItem(document, clauses, { stems, titleOf: of.titleOf }),
  );
  shown += next.length;
  list.append(...items);
  more.hidden = shown >= narrowed(of.documents, { filters, chosen }).length;
  if (moveFocus) items[0]?.querySelector('a')?.focus();
}

function summaryOf(
  {
    answer: given,
    named,
    names: { pages, terms: termsFound },
    read,
    isAllRead,
    hasAll,
    lookedUp,
    typed,
    documents: all,
  }: Answers,
  left: readonly number[],
): string {
  const clauses = left.reduce((sum, number) => sum + (read.get(number)?.clauses.length ?? 0), 0);
  const inDocuments = inWords(left.length, 'document');
  const number = pages.length + named.length;
  const parts = [
    ...(given === undefined ? [] : ['an answer']),
    ...(number === 0 ? [] : [inWords(number, 'name')]),
    ...(left.length === 0
      ? []
      : [isAllRead ? `${inWords(clauses, 'clause')} in ${inDocuments}` : inDocuments]),
    ...(termsFound.length === 0 ? [] : [inWords(termsFound.length, 'term')]),
  ];
  const isNarrowedAway = left.length === 0 && all.length > 0;
  if (parts.length === 0 && !isNarrowedAway) return `Nothing found for “${typed}”`;
  const isPartly = left.length > 0 && !hasAll && lookedUp.terms.length > 1;
  const mended = [...lookedUp.mended].map(
    ([word, other]) => ` No document has “${word}”: this is for “${other}”.`,
  );
  if (isNarrowedAway)
    parts.push(`none of the ${inWords(all.length, 'document')} with these filters`);
  return `For “${typed}”: ${listed(parts)}.${isPartly ? ' No clause has all of these words; these have most.' : ''}${mended.join('')}`;
}

function rememberInAddress(words: string): void {
  const address = new URLSearchParams();
  if (words !== '') address.set('q', words);
  for (const [name, values] of chosen) for (const value of values) address.append(name, value);
  keepInAddress(address);
}
