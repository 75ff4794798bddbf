import { count } from '../../english/count.ts';
import type { FindNames } from '../../views/search/find-names.ts';
import type { SearchSuggestion } from '../../views/search/suggest.ts';
import { suggest } from '../../views/search/suggest.ts';
import { loadFinder } from './find-answers.ts';
import { made } from './made.ts';

const offered = new Set<HTMLInputElement>();

/**
 * Makes a search box suggest while someone types: the combobox of WAI-ARIA with a list under it.
 *
 * Arrow keys, Home and End move, Enter goes to the one marked or else searches, Escape closes. Without names nothing is suggested.
 */
export function offerSuggestions(box: HTMLInputElement): void {
  const row = box.parentElement;
  if (offered.has(box) || row === null) return;
  offered.add(box);
  const list = made('div', 'suggestions__list');
  const status = made('p', 'govuk-visually-hidden');
  list.id = `${box.id}-suggestions`;
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', 'Suggestions');
  status.setAttribute('role', 'status');
  // What is said here is English, whatever the frame of the page is in.
  if (!document.documentElement.lang.startsWith('en')) list.lang = status.lang = 'en-GB';
  row.classList.add('has-suggestions');
  row.append(list, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    box.setAttribute(name, value);
  }
  follow({ box, list, status });
}

interface Combobox {
  readonly box: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: HTMLElement;
}

function follow({ box, list, status }: Combobox): void {
  let find: FindNames | undefined;
  let marked = -1;

  const close = (): void => {
    list.hidden = true;
    marked = -1;
    box.setAttribute('aria-expanded', 'false');
    box.removeAttribute('aria-activedescendant');
  };

  const offer = (): void => {
    const suggestions = find === undefined ? [] : suggest(box.value, find);
    close();
    status.textContent = box.value.trim().length < 2 ? '' : numberOf(suggestions);
    if (suggestions.length === 0) return;
    list.replaceChildren(...suggestions.map((one, index) => option(one, `${list.id}-${index}`)));
    list.hidden = false;
    box.setAttribute('aria-expanded', 'true');
  };

  const mark = (index: number): void => {
    const options = [...list.children];
    // Beyond either end is the box itself.
    marked = index >= options.length ? -1 : index < -1 ? options.length - 1 : index;
    for (const [order, one] of options.entries()) {
      one.setAttribute('aria-selected', String(order === marked));
    }
    const one = options[marked];
    if (one === undefined) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', one.id);
    one?.scrollIntoView({ block: 'nearest' });
  };

  box.addEventListener('input', offer);
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) offer();
      if (!list.hidden) mark(marked + (event.key === 'ArrowDown' ? 1 : -1));
    } else if ((event.key === 'Home' || event.key === 'End') && marked >= 0) {
      // Where nothing is marked they are of the words in the box.
      event.preventDefault();
      mark(event.key === 'Home' ? 0 : list.children.length - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      // The words stay: only a second Escape takes them away.
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && marked >= 0) {
      event.preventDefault();
      (list.children[marked] as HTMLAnchorElement).click();
    }
  });
  // What is pressed in the list would take the focus, and the list would be gone before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('blur', close);
  loadFinder()
    .then((ready) => {
      find = ready;
      if (box === document.activeElement) offer();
    })
    // Without names the box is what it was: one that searches.
    .catch(() => undefined);
}

function numberOf(suggestions: readonly SearchSuggestion[]): string {
  return suggestions.length === 0 ? 'No suggestions' : count(suggestions.length, 'suggestion');
}

function option({ name, href, note }: SearchSuggestion, id: string): HTMLAnchorElement {
  const one = made(
    'a',
    'suggestions__option',
    made('span', '', name),
    ' ',
    made('span', 'suggestions__note', note),
  );
  Object.assign(one, { id, href, tabIndex: -1 });
  one.setAttribute('role', 'option');
  one.setAttribute('aria-selected', 'false');
  return one;
}
