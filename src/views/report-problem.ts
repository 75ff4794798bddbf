// Also runs in the browser.

/** The ways to reach a publisher, as `site.yaml` gives them. */
export interface ReportWays {
  readonly email?: string | undefined;
  /** A page that nothing can be filled into. */
  readonly page?: string | undefined;
  /** The address of a form; `{title}` and `{text}` in it are filled in. */
  readonly issues?: string | undefined;
}

/** What a problem is reported with: the page, and the clause of it. */
export interface ReportedPlace {
  readonly title: string;
  readonly address: string;
  readonly version?: string | undefined;
  readonly clause?: string | undefined;
}

/** A way to report a problem with a page, and what a script fills in for a part of it. */
export interface Report {
  readonly href: string;
  readonly ways: ReportWays;
  readonly place: ReportedPlace;
}

/** How a problem with a page is reported; nothing where the owner gives no way. */
export function reportOf(ways: ReportWays, place: ReportedPlace): Report | undefined {
  const href = reportHref(ways, place);
  return href === undefined ? undefined : { href, ways, place };
}

/**
 * The address that opens a message about a place on the site, with the place filled in.
 *
 * Shape:  a mail where there is an address for mail, for everyone can write one; then a form; then the
 *         contact page as it is. Nothing where the owner gives no way.
 * Source: RFC 6068, “The 'mailto' URI Scheme”, section 5 for the ends of lines.
 */
export function reportHref(ways: ReportWays, place: ReportedPlace): string | undefined {
  const title = `Problem: ${[place.clause, place.title].filter(Boolean).join(', ')}`;
  const lines = [
    `Page: ${place.title}`,
    ...(place.version === undefined ? [] : [`Version: ${place.version}`]),
    ...(place.clause === undefined ? [] : [`Clause: ${place.clause}`]),
    `Address: ${place.address}`,
    '',
    'What is wrong:',
    '',
  ];
  if (ways.email !== undefined)
    return `mailto:${mailAddress(ways.email)}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
  if (ways.issues !== undefined) return filledIn(ways.issues, { title, text: lines.join('\n') });
  return ways.page;
}

/** The address of a form for problems, with nothing filled in. */
export function emptyForm(issues: string): string {
  return filledIn(issues, { title: '', text: '' });
}

// What is put in may hold a dollar sign, which a replacement given as text would take for its own.
function filledIn(form: string, { title, text }: { title: string; text: string }): string {
  return form
    .replaceAll(/\{title\}/g, () => encodeURIComponent(title))
    .replaceAll(/\{text\}/g, () => encodeURIComponent(text));
}

function mailAddress(email: string): string {
  return encodeURIComponent(email).replace('%40', '@');
}
