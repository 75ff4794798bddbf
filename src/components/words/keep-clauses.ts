import { clauseRef } from '../../views/keeping/clipping-ref.ts';
import { showState, watchKeepButtons } from '../keeping/keep-buttons.ts';

const words = document.querySelector<HTMLElement>('section.words');
const [, body = ''] = /^\/partnerships\/([^/]+\/[^/]+)\/$/.exec(location.pathname) ?? [];

if (words !== null && body !== '') {
  const hint = document.createElement('span');
  hint.className = 'keep-hint';
  hint.textContent =
    ' To keep a clause on a list of clippings, point at it, tap it, or tab to a number: the up and down arrow keys go from number to number.';
  words.querySelector('.voice')?.append(hint);
  watchKeepButtons(words);
  words.addEventListener('pointerover', offerKeep);
  words.addEventListener('focusin', offerKeep);
}

// A button for every clause would be a hundred stops for a keyboard and a hundred words to read
// past: it is made when a reader comes to the clause.
function offerKeep({ target }: Event): void {
  const row = (target as Element).closest<HTMLElement>('.row[id^="cl-"]');
  const label = row?.querySelector<HTMLElement>(':scope > .row__label');
  if (!row || !label || row.querySelector('.keep') !== null) return;
  takeBackOffers();
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet-button keep keep--clause';
  button.dataset['keep'] = clauseRef(body, row.id.slice('cl-'.length));
  button.dataset['name'] = (
    label.querySelector('.govuk-visually-hidden')?.textContent ?? ''
  ).replace('Link to ', '');
  label.after(button);
  showState(row);
}

// Offers that a reader has passed would be stops on the way back.
function takeBackOffers(): void {
  for (const button of document.querySelectorAll('.keep--clause'))
    if (button.closest('.row:is(:hover, :focus-within)') === null) button.remove();
}
