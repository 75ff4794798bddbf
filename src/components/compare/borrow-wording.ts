import type { CompareTable } from '../../views/compare/compare-table.ts';
import { borrowedText } from '../../views/keeping/citation.ts';

/** Copies the wording that a button is for, whole and with its source, and says so beside it. */
export function watchBorrowButtons(place: HTMLElement, table: CompareTable): void {
  place.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-borrow]');
    if (button === null) return;
    const [topic, body] = button.dataset['borrow']!.split(' ');
    const cell = table.rows
      .find((row) => row.topic === topic)
      ?.cells.find((one) => one.body === body);
    if (cell === undefined) return;
    const words = cell.whole.flatMap(({ lines }) => lines.map(({ text }) => text));
    void navigator.clipboard.writeText(borrowedText({ ...cell, words })).then(
      () => say(button, 'Copied with its source'),
      () => say(button, 'This browser does not let the page copy: select the words'),
    );
  });
}

function say(button: HTMLButtonElement, words: string): void {
  const status = document.createElement('span');
  status.className = 'compare-take__said';
  status.setAttribute('role', 'status');
  button.parentElement!.querySelector('.compare-take__said')?.remove();
  button.after(status);
  // There before its words are: many readers for the ear tell changes alone.
  setTimeout(() => (status.textContent = words));
}
