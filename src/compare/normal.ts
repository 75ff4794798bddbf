/** Structure without order or wording: what two answers are compared by. */
export type Normal = string | number | readonly Normal[] | { readonly [field: string]: Normal };

/** Items in an order of their own, whatever order they came in. */
export function sorted(items: Normal[]): Normal[] {
  const named = items.map((item) => ({ item, name: JSON.stringify(item) }));
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  return named.map(({ item }) => item);
}
