import { clauseRef } from '../../views/keeping/clipping-ref.ts';
import type { Report } from '../../views/report-problem.ts';
import { reportHref } from '../../views/report-problem.ts';
import { sitePath } from '../frame/on-site.ts';
import { showState, watchKeepButtons } from '../keeping/keep-buttons.ts';

const words = document.querySelector<HTMLElement>('section.words');
const address = location.pathname.slice(sitePath.length);
const [, body = ''] = /^\/partnerships\/([^/]+\/[^/]+)\/$/.exec(address) ?? [];

if (words !== null && body !== '') {
  watchKeepButtons(words);
  for (const event of ['pointerover', 'focusin', 'click'] as const)
    words.addEventListener(event, offer);
  document.addEventListener('pointerdown', ({ target }) => leave(target));
  document.addEventListener('focusin', ({ target }) => leave(target));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') shown?.remove();
  });
}

// One for the page. A bar for every clause would be hundreds of stops for a keyboard, and words to
// read past: it is made when a reader comes to the number of a clause.
let shown: HTMLElement | undefined;

function offer({ target, type }: Event): void {
  const link = (target as Element).closest<HTMLAnchorElement>('.clause-link');
  if (link === null && type === 'pointerover') pass(target as Element);
  if (link === null || (shown !== undefined && link.nextElementSibling === shown)) return;
  shown?.remove();
  shown = barFor(link);
  link.after(shown);
  showState(shown);
}

// A pointer that goes on to other words has done with it, unless the keyboard is there.
function pass(target: Element): void {
  const number = shown?.previousElementSibling;
  if (shown?.closest('.row')?.contains(target) === true) return;
  if (shown?.matches(':focus-within') !== true && number !== document.activeElement)
    shown?.remove();
}

function leave(target: EventTarget | null): void {
  if (shown === undefined || !(target instanceof Node)) return;
  if (!shown.contains(target) && shown.previousElementSibling?.contains(target) !== true)
    shown.remove();
}

function barFor(link: HTMLAnchorElement): HTMLElement {
  const name = (link.querySelector('.govuk-visually-hidden')?.textContent ?? '').replace(
    'Link to ',
    '',
  );
  const row = link.closest<HTMLElement>('.row');
  const bar = document.createElement('span');
  bar.className = 'clause-bar';
  bar.append(...topicsOf(row), copyButton(link, name), ...reportLinks(link, name));
  // A heading is no clause by itself, and a point is kept with the clause around it.
  if (row?.id.startsWith('cl-') === true && link.matches('.row__label'))
    bar.append(keepButton(row.id.slice('cl-'.length), name));
  return bar;
}

// The names of topics stand in the list of all questions, which is on the same page.
function topicsOf(row: HTMLElement | null): HTMLElement[] {
  return (row?.dataset['topics']?.split(' ') ?? []).flatMap((topic) => {
    const listed = document.querySelector<HTMLAnchorElement>(`a[data-topic="${topic}"]`);
    if (listed === null) return [];
    const link = document.createElement('a');
    link.className = 'clause-bar__topic';
    link.href = listed.href;
    // What follows the name is for the ear.
    link.textContent = listed.firstChild?.textContent ?? '';
    return [link];
  });
}

function copyButton({ href }: HTMLAnchorElement, name: string): HTMLElement {
  const button = quietButton();
  button.append('Copy link', hidden(` to ${name}`));
  button.addEventListener('click', () => {
    void navigator.clipboard
      .writeText(href)
      .then(() => button.replaceChildren('Copied', hidden(`: link to ${name}`)))
      // No clipboard for this page: the address bar has the link instead.
      .catch(() => location.assign(href));
  });
  return button;
}

// What the page itself is reported with stands at its foot, where the owner can be reached.
function reportLinks({ hash }: HTMLAnchorElement, name: string): HTMLElement[] {
  const ofPage = document.querySelector<HTMLElement>('[data-report]')?.dataset['report'];
  if (ofPage === undefined) return [];
  const { ways, place } = JSON.parse(ofPage) as Report;
  const link = document.createElement('a');
  link.className = 'clause-bar__topic';
  link.href = reportHref(ways, { ...place, address: place.address + hash, clause: name })!;
  link.append('Report a problem', hidden(` with ${name}`));
  return [link];
}

function keepButton(clause: string, name: string): HTMLElement {
  const button = quietButton();
  button.classList.add('keep', 'keep--clause');
  button.dataset['keep'] = clauseRef(body, clause);
  button.dataset['name'] = name;
  return button;
}

function quietButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button';
  return button;
}

function hidden(words: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'govuk-visually-hidden';
  span.textContent = words;
  return span;
}
