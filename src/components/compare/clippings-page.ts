import { count } from '../../english/count.ts';
import { csv } from '../../exports/csv.ts';
import { clippingsAddress, leftOutOf, readRef, refsIn } from '../../views/keeping/clipping-ref.ts';
import type { ClippingView } from '../../views/compare/clipping-view.ts';
import {
  clippingColumns,
  clippingDocument,
  clippingRows,
  clippingText,
  clippingView,
} from '../../views/compare/clipping-view.ts';
import { downloadWord, noWordFile } from './download-word.ts';
import { download } from './download.ts';
import { element } from '../frame/element.ts';
import { markupOnSite, onSite } from '../frame/on-site.ts';
import type { FetchedBodies } from './fetch-bodies.ts';
import { fetchBodies } from './fetch-bodies.ts';
import { clippingItems } from './clipping-items.ts';
import { keptList, rememberList } from '../keeping/kept-list.ts';

const list = element('clipping-list', HTMLOListElement);
const tools = element('clipping-tools', HTMLElement);
const empty = element('clipping-empty', HTMLElement);
const shared = element('clipping-shared', HTMLElement);
const status = element('clipping-status', HTMLElement);

const inAddress = refsIn(location.search);
let refs = inAddress.length > 0 ? inAddress : keptList();
// A list that somebody sent is shown and not stored, unless the reader asks.
let isOwn = inAddress.length === 0 || same(inAddress, keptList());
let fetched: FetchedBodies = { found: new Map(), unreachable: new Set() };

list.addEventListener('click', ({ target }) => {
  const ref = (target as Element).closest<HTMLElement>('[data-remove]')?.dataset['remove'];
  if (ref === undefined) return;
  refs = refs.filter((other) => other !== ref);
  if (isOwn) rememberList(refs);
  show();
  status.textContent = `Removed. ${clippings()}.`;
  (list.querySelector<HTMLElement>('[data-remove]') ?? status).focus();
});
on('clipping-keep', () => {
  rememberList([...new Set([...keptList(), ...refs])]);
  refs = keptList();
  isOwn = true;
  void load();
  status.textContent = `This browser remembers the list. ${clippings()}.`;
});
on('clipping-forget', () => {
  rememberList([]);
  refs = [];
  isOwn = true;
  show();
  status.textContent = 'The list is empty, and this browser remembers nothing of it.';
});
document.getElementById('clipping-try')?.addEventListener('click', ({ currentTarget }) => {
  refs = [(currentTarget as HTMLElement).dataset['ref']!];
  isOwn = true;
  rememberList(refs);
  void load();
  status.textContent = `Kept. ${clippings()}.`;
  status.focus();
});
on('clipping-copy', () => {
  void navigator.clipboard.writeText(clippingText(views())).then(
    () => (status.textContent = 'Copied with citations.'),
    () => (status.textContent = 'This browser does not let the page copy.'),
  );
});
on('clipping-csv', () => download('clippings', 'csv', csv(clippingColumns, clippingRows(views()))));
on('clipping-word', () => {
  void downloadWord('clippings', clippingDocument(views(), location.href)).catch(
    () => (status.textContent = noWordFile),
  );
});
const leftOut = leftOutOf(location.search);
void load().then(tellWhatIsMissing);

async function load(): Promise<void> {
  fetched = await fetchBodies([...new Set(refs.map(bodyOf))]);
  show();
}

// A reader who was sent a list is told what of it cannot be shown here, and why.
function tellWhatIsMissing(): void {
  const unshown = refs.filter((ref) => viewOf(ref) === undefined);
  const unreachable = unshown.filter((ref) => fetched.unreachable.has(bodyOf(ref))).length;
  const gone = unshown.length - unreachable;
  const of = `of ${clippings()}`;
  status.textContent = [
    gone > 0 ? `${gone} ${of} ${gone === 1 ? 'is' : 'are'} no longer in the register.` : '',
    unreachable > 0 ? `${unreachable} ${of} could not be loaded. Load the page again.` : '',
    leftOut > 0 ? `The address holds ${leftOut} more that cannot be read, or are too many.` : '',
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function show(): void {
  history.replaceState(null, '', onSite(clippingsAddress(refs)));
  const entries = refs.map((ref) => ({
    ref,
    view: viewOf(ref),
    isUnreachable: fetched.unreachable.has(bodyOf(ref)),
  }));
  list.innerHTML = markupOnSite(clippingItems(entries));
  empty.hidden = refs.length > 0;
  tools.hidden = refs.length === 0;
  shared.hidden = isOwn;
  element('clipping-forget', HTMLButtonElement).hidden = !isOwn;
}

function viewOf(ref: string): ClippingView | undefined {
  const body = fetched.found.get(bodyOf(ref));
  return body && clippingView(ref, body);
}

function bodyOf(ref: string): string {
  return readRef(ref)!.body;
}

function views(): ClippingView[] {
  return refs.flatMap((ref) => viewOf(ref) ?? []);
}

function clippings(): string {
  return count(refs.length, 'clipping');
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join(' ') === b.join(' ');
}

function on(id: string, act: () => void): void {
  element(id, HTMLButtonElement).addEventListener('click', act);
}
