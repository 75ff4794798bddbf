import { count } from '../../english/count.ts';
import { csv } from '../../exports/csv.ts';
import type { CompareChoice } from '../../views/keeping/compare-address.ts';
import {
  compareAddress,
  compareChoice,
  fewestBodies,
  mostBodies,
  shortCompareAddress,
} from '../../views/keeping/compare-address.ts';
import type { CompareBody } from '../../views/compare/compare-body.ts';
import {
  compareCsvColumns,
  compareCsvRows,
  compareDocument,
  compareTitle,
} from '../../views/compare/compare-exports.ts';
import { compareSummary } from '../../views/compare/compare-summary.ts';
import type { CompareTable } from '../../views/compare/compare-table.ts';
import { compareTable } from '../../views/compare/compare-table.ts';
import { compareCounts } from '../../views/compare/compare-counts.ts';
import { watchBorrowButtons } from './borrow-wording.ts';
import { watchKeepButtons } from '../keeping/keep-buttons.ts';
import { knownBodies, tickedBodies, watchChoice } from './choose-bodies.ts';
import { compareMarkup } from './compare-markup.ts';
import { downloadWord, noWordFile } from './download-word.ts';
import { download } from './download.ts';
import { element } from '../frame/element.ts';
import { markupOnSite, onSite } from '../frame/on-site.ts';
import { fetchBodies } from './fetch-bodies.ts';
import { showWhole, watchWholeButtons } from './whole-clauses.ts';

const form = element('compare-form', HTMLFormElement);
const choosing = element('compare-choosing', HTMLDetailsElement);
const choosingName = element('compare-choosing-name', HTMLElement);
const error = element('compare-error', HTMLElement);
const result = element('compare-result', HTMLElement);
const title = element('compare-title', HTMLElement);
const summary = element('compare-summary', HTMLElement);
const printed = element('compare-printed', HTMLElement);
const place = element('compare-place', HTMLElement);
const silence = element('compare-silence', HTMLInputElement);
const every = element('compare-open', HTMLInputElement);
const differences = element('compare-differences', HTMLInputElement);
const whole = element('compare-whole', HTMLInputElement);
const topicBoxes = [...form.querySelectorAll<HTMLInputElement>('input[name="topic"]')];

const asked = compareChoice(location.search, {
  bodies: knownBodies(),
  topics: topicBoxes.map(({ value }) => value),
});
// One topic at a time where there is room for one.
const narrow = matchMedia('(max-width: 48rem)');
let table: CompareTable | undefined;

restore();
watchChoice();
watchWholeButtons(place);
form.addEventListener('submit', (event) => {
  const fault = faultOf(tickedBodies().length);
  if (fault === undefined) return;
  event.preventDefault();
  showError(fault);
});
silence.addEventListener('change', applyShow);
every.addEventListener('change', openEvery);
narrow.addEventListener('change', nameTopics);
differences.addEventListener('change', applyShow);
whole.addEventListener('change', applyShow);
element('compare-csv', HTMLButtonElement).addEventListener('click', () => {
  if (table) download('comparison', 'csv', csv(compareCsvColumns, compareCsvRows(table)));
});
element('compare-word', HTMLButtonElement).addEventListener('click', () => {
  if (table)
    void downloadWord('comparison', compareDocument(table, location.href)).catch(() =>
      showError(noWordFile),
    );
});
element('compare-print', HTMLButtonElement).addEventListener('click', () => print());
void compare().finally(() => (form.hidden = false));

function restore(): void {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[name="body"]'))
    box.checked = asked.bodies.includes(box.value);
  for (const box of topicBoxes) box.checked = asked.topics.includes(box.value);
  silence.checked = asked.hidesSilence;
  differences.checked = asked.onlyDifferences;
  whole.checked = asked.wholeClauses;
}

async function compare(): Promise<void> {
  if (asked.bodies.length === 0) return;
  const fault = faultOf(asked.bodies.length);
  if (asked.bodies.length < fewestBodies) return showError(fault!);
  const known = new Set(knownBodies());
  const named = asked.bodies.slice(0, mostBodies).filter((key) => known.has(key));
  const { found, unreachable } = await fetchBodies(named);
  const bodies = named.flatMap((key) => found.get(key) ?? []);
  const missing = Math.min(asked.bodies.length, mostBodies) - bodies.length - unreachable.size;
  if (unreachable.size > 0)
    showError(
      `${count(unreachable.size, 'body', 'bodies')} could not be loaded. Load the page again.`,
    );
  else if (missing > 0)
    showError(`${count(missing, 'body', 'bodies')} in this address could not be found here.`);
  else if (fault !== undefined) showError(`${fault} The first ${mostBodies} are shown.`);
  if (bodies.length >= fewestBodies) show(bodies);
}

function show(bodies: readonly CompareBody[]): void {
  const known = topicBoxes.map(({ value }) => value).filter((id) => asked.topics.includes(id));
  const core = topicBoxes.filter((box) => 'core' in box.dataset).map(({ value }) => value);
  table = compareTable(bodies, known.length > 0 ? known : core);
  const { silent, differ } = compareCounts(table);
  const name = compareTitle(table.columns);
  title.textContent = name;
  summary.textContent = compareSummary(table);
  document.title = `${name} – ${document.title}`;
  element('compare-silent-count', HTMLElement).textContent = String(silent);
  element('compare-differ-count', HTMLElement).textContent = String(differ);
  // Every word in it has been escaped; it is made of the register’s own data.
  place.innerHTML = markupOnSite(compareMarkup(table, { isLive: true }));
  watchKeepButtons(place);
  watchBorrowButtons(place, table);
  openEvery();
  applyShow();
  element('compare-lede', HTMLElement).hidden = true;
  choosing.open = false;
  choosingName.textContent = 'Change bodies or questions';
  result.hidden = false;
  // The address may name a topic: it is there only now.
  if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

// The topic that the address names is open from the start.
function openEvery(): void {
  const asked = location.hash.slice(1);
  nameTopics();
  for (const topic of topicsShown())
    topic.open = every.checked || topic.querySelector(`.compare-topic__body`)!.id === asked;
}

function nameTopics(): void {
  for (const topic of topicsShown())
    if (every.checked || !narrow.matches) topic.removeAttribute('name');
    else topic.setAttribute('name', 'compare-topic');
}

function topicsShown(): NodeListOf<HTMLDetailsElement> {
  return place.querySelectorAll('.compare-topic');
}

function applyShow(): void {
  showWhole(place, whole.checked);
  const choice: CompareChoice = {
    ...asked,
    bodies: asked.bodies.slice(0, mostBodies),
    hidesSilence: silence.checked,
    onlyDifferences: differences.checked,
    wholeClauses: whole.checked,
  };
  history.replaceState(null, '', onSite(compareAddress(choice)) + location.hash);
  const short = new URL(onSite(shortCompareAddress(choice)), location.href).href;
  printed.textContent = `Printed from ${short}, a copy for reading. It is not the official source.`;
}

function faultOf(number: number): string | undefined {
  if (number < fewestBodies) return `Choose at least two bodies: ${number} is chosen.`;
  return number > mostBodies
    ? `Choose ${mostBodies} bodies at most: ${number} are chosen.`
    : undefined;
}

function showError(words: string): void {
  error.textContent = words;
  error.hidden = false;
}
