import { keepInAddress } from './keep-in-address.ts';

/** Shows what a search, as it stands in an address, asks for; gives the line that says what is shown. */
export type Apply = (search: string, isNarrowed: boolean) => string;

type Field = HTMLInputElement | HTMLSelectElement;

/**
 * Lets the fields of a filter narrow a list, and keeps what is chosen in the address.
 *
 * Shape: the filter is `#<name>-filters`, with `#<name>-status` and `#<name>-clear` in it, and a
 *        `data-chosen` for each field that says how many of its values are chosen.
 */
export function followFilters(name: string, apply: Apply): void {
  const place = document.querySelector<HTMLElement>(`#${name}-filters`);
  if (place === null) return;
  const fields = [...place.querySelectorAll<Field>('input, select')];
  const clear = place.querySelector<HTMLButtonElement>(`#${name}-clear`);
  const show = (): void => {
    const isNarrowed = fields.some(isChosen);
    const status = place.querySelector(`#${name}-status`);
    const said = apply(searchOf(fields).toString(), isNarrowed);
    if (status !== null) status.textContent = said;
    if (clear !== null) clear.hidden = !isNarrowed;
    countChosen(place, fields);
  };
  const restore = (): void => {
    for (const field of fields) restoreField(field, new URLSearchParams(location.search));
    show();
  };
  const narrow = (): void => {
    keepInAddress(searchOf(fields));
    show();
  };
  restore();
  place.hidden = false;
  for (const field of fields) field.addEventListener(isTyped(field) ? 'input' : 'change', narrow);
  clear?.addEventListener('click', () => {
    for (const field of fields) restoreField(field, new URLSearchParams());
    narrow();
    place.querySelector<HTMLElement>('input[type="search"], summary')?.focus();
  });
  // Going back in the browser’s history can change what the address asks for.
  addEventListener('popstate', restore);
}

function isChosen(field: Field): boolean {
  return field instanceof HTMLInputElement && !isTyped(field)
    ? field.checked
    : field.value.trim() !== '';
}

function isTyped({ type }: Field): boolean {
  return type === 'search' || type === 'text';
}

// Only what a field can say: an address may ask for something that is not there.
function restoreField(field: Field, asked: URLSearchParams): void {
  const values = asked.getAll(field.name);
  if (field instanceof HTMLSelectElement) {
    field.value = [...field.options].find(({ value }) => values.includes(value))?.value ?? '';
    return;
  }
  if (isTyped(field)) {
    // Going back and forth must not take away what is being typed.
    if (field.value.trim() !== (values[0] ?? '')) field.value = values[0] ?? '';
    return;
  }
  field.checked = values.includes(field.value);
  if (field.checked) openAround(field);
}

function openAround(field: Field): void {
  for (let fold = field.closest('details'); fold !== null;) {
    fold.open = true;
    fold = fold.parentElement?.closest('details') ?? null;
  }
}

function searchOf(fields: readonly Field[]): URLSearchParams {
  const chosen = new URLSearchParams();
  for (const field of fields) if (isChosen(field)) chosen.append(field.name, field.value.trim());
  return chosen;
}

function countChosen(place: HTMLElement, fields: readonly Field[]): void {
  for (const line of place.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const { chosen: name } = line.dataset;
    const number = fields.filter((field) => field.name === name && isChosen(field)).length;
    line.textContent = number === 0 ? '' : `(${number} chosen)`;
  }
}
