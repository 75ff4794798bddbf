import { count } from '../../english/count.ts';
import { clippingsAddress } from '../../views/keeping/clipping-ref.ts';
import { keptList, rememberList } from './kept-list.ts';

/** Makes the buttons marked `data-keep` in a place add to the list of clippings and take from it. */
export function watchKeepButtons(place: HTMLElement): void {
  showState(place);
  const bar = statusBar();
  place.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-keep]');
    if (button === null) return;
    const ref = button.dataset['keep']!;
    const kept = keptList();
    const isKept = kept.includes(ref);
    const next = isKept ? kept.filter((other) => other !== ref) : [...kept, ref];
    rememberList(next);
    showState(place, next);
    announce(bar, isKept ? 'Removed' : 'Kept', next);
  });
}

/** Writes on each button whether its clipping is on the list. */
export function showState(place: HTMLElement, kept = keptList()): void {
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-keep]')) {
    const isKept = kept.includes(button.dataset['keep']!);
    const about = document.createElement('span');
    about.className = 'govuk-visually-hidden';
    about.textContent = `${isKept ? ', remove' : ''} ${button.dataset['name'] ?? ''}`;
    button.replaceChildren(isKept ? 'Kept' : 'Keep', about);
  }
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
  link.href = clippingsAddress(kept);
  link.textContent = `Your ${count(kept.length, 'clipping')}`;
  bar.replaceChildren(`${what}. `, link);
}
