/**
 * Lists the names that lead to several addresses on the page, as a person hears them in a list of links.
 *
 * Shape:  runs inside the page, so it can use nothing from outside itself.
 * Source: WCAG 2.2, 2.4.9 Link Purpose (Link Only).
 */
export function namesOfSeveralLinks(): string[] {
  const addresses = new Map<string, Set<string>>();
  for (const link of document.querySelectorAll<HTMLElement>('a[href]')) {
    const name = (link.getAttribute('aria-label') ?? heard(link)).replace(/\s+/g, ' ').trim();
    const known = addresses.get(name) ?? new Set();
    addresses.set(name, known.add(link.getAttribute('href') ?? ''));
  }
  return [...addresses]
    .filter(([, all]) => all.size > 1)
    .map(([name, all]) => `${name.slice(0, 60)}: ${[...all].slice(0, 3).join(' ')}`);

  function heard(element: Node): string {
    if (element instanceof Element && element.getAttribute('aria-hidden') === 'true') return '';
    if (element.childNodes.length === 0) return element.textContent ?? '';
    return [...element.childNodes].map(heard).join('');
  }
}

/** Lists the headings that a person hears with other words than those that can be read. */
export function headingsHeardOtherwise(): string[] {
  return [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
    .filter(
      (heading) =>
        heading.hasAttribute('aria-label') ||
        heading.hasAttribute('aria-labelledby') ||
        heading.querySelector('.govuk-visually-hidden, [aria-hidden="true"], [aria-label]') !==
          null,
    )
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** Lists the rows of tables with heads of columns in which no cell says what the row is about. */
export function rowsWithoutHead(): string[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('table:has(thead) tbody tr')]
    .filter((row) => row.querySelector('th[scope="row"]') === null)
    .filter((row) => (row.cells[0]?.textContent ?? '').trim() !== '')
    .map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80));
}
