/**
 * Lists what a page, as it is printed, promises and does not give.
 *
 * Shape: runs inside the page, with the media of print; it can use nothing from outside itself.
 *        A heading must be followed by something before the next of its rank; what can be opened is
 *        printed open, or left out with the words that would open it.
 */
export function missingOnPaper(): string[] {
  const faults: string[] = [];
  const main = document.querySelector('main')!;
  const seen = [
    ...main.querySelectorAll<HTMLElement>(
      'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, figure, pre',
    ),
  ]
    .filter(isPrinted)
    .filter((element) => (element.textContent ?? '').trim() !== '' || element.querySelector('svg'));
  for (const [index, element] of seen.entries()) {
    if (!/^H[2-6]$/.test(element.tagName)) continue;
    const next = seen.slice(index + 1).find((other) => !element.contains(other));
    if (next === undefined || (/^H[2-6]$/.test(next.tagName) && next.tagName <= element.tagName))
      faults.push(`nothing under “${(element.textContent ?? '').trim()}”`);
  }
  for (const details of main.querySelectorAll<HTMLDetailsElement>('details')) {
    const summary = details.querySelector<HTMLElement>('summary')!;
    const rest = [...details.children].filter((child) => child !== summary);
    // What stands in the place of its children has no box of its own.
    const inside = rest.flatMap((child) => [child, ...child.querySelectorAll('*')]);
    if (isPrinted(summary) && !inside.some((part) => isPrinted(part as HTMLElement)))
      faults.push(`“${(summary.textContent ?? '').trim()}” stays closed`);
  }
  return faults;

  function isPrinted(element: HTMLElement): boolean {
    return element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true });
  }
}
