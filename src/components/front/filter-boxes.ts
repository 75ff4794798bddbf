import type { PagefindCounts, PagefindFilters } from './pagefind.ts';

/** The boxes of every filter of the page. */
export const filterBoxes = [...document.querySelectorAll<HTMLInputElement>('.search-filter__box')];
const names = [...new Set(filterBoxes.map(({ name }) => name))];

/** The filters in use, but for one if it is named. */
export function chosenFilters(butFor?: string): PagefindFilters {
  const inUse = names
    .filter((name) => name !== butFor)
    .map((name) => [name, filterBoxes.filter((box) => box.name === name && box.checked)] as const)
    .filter(([, checked]) => checked.length > 0)
    .map(([name, checked]) => [name, { any: checked.map(({ value }) => value) }]);
  return Object.fromEntries(inUse) as PagefindFilters;
}

/** The groups of boxes that one is ticked in. */
export function filtersInUse(): string[] {
  return names.filter((name) => filterBoxes.some((box) => box.name === name && box.checked));
}

/** Writes beside each box of a group how many results have its value. */
export function showCounts(counts: PagefindCounts, group?: string): void {
  for (const box of filterBoxes) {
    if (group !== undefined && box.name !== group) continue;
    setCount(box, `(${counts[box.name]?.[box.value] ?? 0})`);
  }
}

/** Takes the counts away, where nothing was asked for. */
export function hideCounts(): void {
  for (const box of filterBoxes) setCount(box, '');
}

/** A button for each filter in use, which takes it away. */
export function filterButtons(afterwards: () => void): HTMLLIElement[] {
  return filterBoxes
    .filter(({ checked }) => checked)
    .map((box) => {
      const item = document.createElement('li');
      const remove = document.createElement('button');
      remove.type = 'button';
      remove.className = 'search-chosen__remove';
      remove.textContent = `${box.value} ×`;
      remove.setAttribute('aria-label', `Remove filter ${box.value}`);
      remove.addEventListener('click', () => {
        box.checked = false;
        afterwards();
      });
      item.append(remove);
      return item;
    });
}

/** Ticks what an address asks for, and opens the group it stands in. */
export function tickFrom(asked: URLSearchParams): void {
  for (const box of filterBoxes) {
    box.checked = asked.getAll(box.name).includes(box.value);
    if (box.checked) box.closest('details')?.setAttribute('open', '');
  }
}

function setCount(box: HTMLInputElement, text: string): void {
  const label = box.parentElement?.querySelector('[data-count]');
  if (label) label.textContent = text;
}
