import { count } from '../../english/count.ts';
import { clippingsAddress } from '../../views/keeping/clipping-ref.ts';
import { onSite } from '../frame/on-site.ts';
import { keptList, rememberList } from './kept-list.ts';

/** Makes the buttons marked `data-keep` in a place add to the list of clippings and take from it: one, or several at once. */
export function watchKeepButtons(place: HTMLElement): void {
  showState(place);
  const bar = statusBar();
  place.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-keep]');
    if (button === null) return;
    const refs = refsOf(button);
    const kept = keptList();
    const isKept = refs.every((ref) => kept.includes(ref));
    const others = kept.filter((other) => !refs.includes(other));
    const next = isKept ? others : [...others, ...refs];
    rememberList(next);
    showState(place, next);
    announce(bar, isKept ? 'Removed' : 'Kept', next);
  });
}

/** Writes on each button whether its clipping is on the list. */
export function showState(place: HTMLElement, kept = keptList()): void {
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-keep]')) {
    const isKept = refsOf(button).every((ref) => kept.includes(ref));
    const { name = '', keepWords = 'Keep' } = button.dataset;
    const about = document.createElement('span');
    about.className = 'govuk-visually-hidden';
    about.textContent = `${isKept ? ', remove' : ''} ${name}`;
    button.replaceChildren(isKept ? 'Kept' : keepWords, about);
  }
}

function refsOf(button: HTMLElement): string[] {
  return button.dataset['keep']!.split(' ');
}

// There before the first word is put into it: many readers for the ear tell changes alone.
function statusBar(): HTMLElement {
  const bar = document.createElement('p');
  bar.className = 'clip-bar';
  bar.setAttribute('role', 'status');
  document.querySelector('main')!.append(bar);
  return bar;
}

function announce(bar: HTMLElement, what: string, kept: readonly string[]): void {
  const link = document.createElement('a');
  link.className = 'govuk-link';
  link.href = onSite(clippingsAddress(kept));
  link.textContent = `Your ${count(kept.length, 'clipping')}`;
  bar.replaceChildren(`${what}. `, link);
}
