import type { SearchFilter } from '../../views/search/search-filters.ts';
import { made } from './made.ts';

/** What is ticked, by the name of the filter. */
export type Chosen = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads from an address which filters are in use. */
export function chosenIn(address: URLSearchParams): Map<string, Set<string>> {
  const chosen = new Map<string, Set<string>>();
  for (const [name, value] of address) {
    if (name !== 'q') chosen.set(name, (chosen.get(name) ?? new Set()).add(value));
  }
  return chosen;
}

/** The documents that filters leave, but for one filter if it is named. */
export function narrowed(
  documents: readonly number[],
  {
    filters,
    chosen,
    butFor,
  }: { filters: readonly SearchFilter[]; chosen: Chosen; butFor?: string },
): number[] {
  const allowed = filters
    .filter(({ name }) => name !== butFor && (chosen.get(name)?.size ?? 0) > 0)
    .map(({ name, values }) => {
      const ticked = values.filter(({ value }) => chosen.get(name)!.has(value));
      return new Set(ticked.flatMap(({ documents: steps }) => numbersOfSteps(steps)));
    });
  return documents.filter((document) => allowed.every((some) => some.has(document)));
}

const valuesShown = 12;

/**
 * The filters that tell results apart, each box with how many documents it would leave or add.
 *
 * What is ticked stays; a filter with one value among the results is left out.
 */
export function filterGroups(
  documents: readonly number[],
  {
    filters,
    chosen,
    isOpen,
    onChange,
  }: {
    filters: readonly SearchFilter[];
    chosen: Chosen;
    isOpen: (name: string) => boolean;
    onChange: (name: string, value: string, isTicked: boolean) => void;
  },
): HTMLElement[] {
  // One document cannot be narrowed.
  if (documents.length < 2) return [];
  return filters.flatMap(({ name, title, values }, order) => {
    const within = new Set(narrowed(documents, { filters, chosen, butFor: name }));
    const ticked = chosen.get(name);
    const counted = values
      .map(({ value, documents: steps }) => ({
        value,
        number: numbersOfSteps(steps).filter((one) => within.has(one)).length,
        isTicked: ticked?.has(value) ?? false,
      }))
      .filter(({ number, isTicked }) => number > 0 || isTicked);
    if (counted.length < 2 && ticked === undefined) return [];
    const shown = counted
      .toSorted(
        (one, other) => Number(other.isTicked) - Number(one.isTicked) || other.number - one.number,
      )
      .slice(0, valuesShown);
    const fieldset = made('fieldset', 'search-filter__fieldset');
    fieldset.append(made('legend', 'govuk-visually-hidden', title));
    for (const [index, { value, number, isTicked }] of shown.entries()) {
      const box = made('input', 'search-filter__box');
      Object.assign(box, { type: 'checkbox', id: `filter-${order}-${index}`, name, value });
      box.checked = isTicked;
      box.addEventListener('change', () => onChange(name, value, box.checked));
      const label = made('label', 'search-filter__label', `${value} `);
      label.htmlFor = box.id;
      label.append(made('span', 'search-filter__count', `(${number})`));
      fieldset.append(made('div', 'search-filter__item', box, label));
    }
    const group = made('details', '', made('summary', 'search-filter__summary', title), fieldset);
    group.className = 'search-filter';
    group.dataset['filter'] = name;
    group.open = isOpen(name) || (ticked?.size ?? 0) > 0;
    return [group];
  });
}

/** A button for each filter in use, which takes it away. */
export function filterButtons(
  chosen: Chosen,
  takeAway: (name: string, value: string) => void,
): HTMLLIElement[] {
  return [...chosen].flatMap(([name, values]) =>
    [...values].map((value) => {
      const remove = made('button', 'search-chosen__remove', `${value} ×`);
      remove.type = 'button';
      remove.setAttribute('aria-label', `Remove filter ${value}`);
      remove.addEventListener('click', () => takeAway(name, value));
      return made('li', '', remove);
    }),
  );
}

function numbersOfSteps(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => (number += step));
}
