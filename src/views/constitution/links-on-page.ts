/**
 * The same view with links into its own page as bare anchors: they work without loading it again, and
 * hundreds of them do not each repeat the address.
 */
export function linksOnPage<Value>(value: Value, page: string): Value {
  if (Array.isArray(value)) return value.map((item: unknown) => linksOnPage(item, page)) as Value;
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
    name,
    name === 'href' && typeof inner === 'string' && inner.startsWith(`${page}#`)
      ? inner.slice(page.length)
      : linksOnPage(inner, page),
  ]);
  return Object.fromEntries(entries) as Value;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
