import { mostBodies } from '../../views/keeping/compare-address.ts';
import type { Choosable } from '../../views/compare/compare-suggestions.ts';
import { suggestionsFor } from '../../views/compare/compare-suggestions.ts';
import { element } from '../frame/element.ts';

interface Option extends Choosable {
  readonly name: string;
  readonly box: HTMLInputElement;
}

const form = element('compare-form', HTMLFormElement);
const suggestions = element('compare-suggestions', HTMLElement);
const suggestionList = element('compare-suggestion-list', HTMLUListElement);
const chosenCount = element('compare-chosen', HTMLElement);
const find = document.querySelector<HTMLInputElement>('#compare-find');
const time = document.querySelector<HTMLSelectElement>('#compare-time');

const options = [...form.querySelectorAll<HTMLInputElement>('input[name="body"]')].map(optionOf);

/** Keeps the count of chosen bodies and the suggestions of like ones up to date. */
export function watchChoice(): void {
  form.addEventListener('change', show);
  find?.addEventListener('input', showFound);
  time?.addEventListener('change', showFound);
  show();
}

/** The keys of all bodies there are to choose from. */
export function knownBodies(): string[] {
  return options.map(({ key }) => key);
}

/** The keys of the bodies that are ticked, in the order of the list. */
export function tickedBodies(): string[] {
  return options.filter(({ box }) => box.checked).map(({ key }) => key);
}

function optionOf(box: HTMLInputElement): Option {
  const { name = '', kind = '', placeKind = '', tense = '', partnership = '' } = box.dataset;
  return { key: box.value, name, kind, placeKind, tense, partnership, box };
}

function show(): void {
  const chosen = options.filter(({ box }) => box.checked);
  const limit = chosen.length > mostBodies ? `. Choose ${mostBodies} at most` : '';
  chosenCount.textContent = `${chosen.length} chosen${limit}`;
  const found = chosen.length < mostBodies ? suggestionsFor(chosen, options, 5) : [];
  suggestionList.replaceChildren(
    ...found.map(({ body, because }) => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quiet-button';
      button.textContent = `Add ${body.name}`;
      button.addEventListener('click', () => add(body));
      const why = document.createElement('span');
      why.className = 'muted';
      why.textContent = ` ${because}`;
      item.append(button, why);
      return item;
    }),
  );
  suggestions.hidden = found.length === 0;
}

function add({ box }: Option): void {
  box.checked = true;
  show();
  // The pressed button is gone: the next one is where the reader was, or else the box itself.
  (suggestionList.querySelector('button') ?? box).focus();
}

function showFound(): void {
  const words = (find?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const asked = time?.value ?? '';
  for (const { box, name, kind, partnership, tense } of options) {
    const about = `${name} ${kind} ${partnership}`.toLowerCase();
    const isOfTime = asked === '' || asked === tense;
    const isFound = box.checked || (isOfTime && words.every((word) => about.includes(word)));
    box.parentElement!.hidden = !isFound;
  }
}
