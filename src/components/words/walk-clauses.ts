const words = document.querySelector<HTMLElement>('section.words');
const links = [...(words?.querySelectorAll<HTMLAnchorElement>('.clause-link') ?? [])];

// A long document would have a hundred stops for the Tab key: its numbers are one, and arrow keys
// go from each to the next. Without script every number is a stop of its own.
if (words !== null && links.length > 0) {
  for (const link of links) link.tabIndex = -1;
  stopAt(linkOf(document.querySelector(':target')) ?? shown()[0] ?? links[0]!);
  words.addEventListener('focusin', ({ target }) => {
    const link = linkOf(target as Element);
    if (link !== undefined) stopAt(link);
  });
  words.addEventListener('keydown', (event) => {
    const next = nextOf(event);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
  // An appendix that is closed takes the stop with it.
  words.addEventListener(
    'toggle',
    () => {
      const open = shown();
      if (open[0] && !open.some(({ tabIndex }) => tabIndex === 0)) stopAt(open[0]);
    },
    true,
  );
  // Whoever comes to a clause by its address goes on from there.
  addEventListener('hashchange', () => {
    const link = linkOf(document.querySelector(':target'));
    if (link !== undefined) stopAt(link);
  });
}

/** Makes one number the stop of the Tab key in place of the one before it. */
function stopAt(link: HTMLAnchorElement): void {
  for (const other of links) if (other.tabIndex === 0) other.tabIndex = -1;
  link.tabIndex = 0;
}

function linkOf(element: Element | null): HTMLAnchorElement | undefined {
  if (element instanceof HTMLAnchorElement && links.includes(element)) return element;
  const place = element?.closest('.words [id^="cl-"]');
  return place?.querySelector<HTMLAnchorElement>('.clause-link') ?? undefined;
}

function nextOf({ target, key }: KeyboardEvent): HTMLAnchorElement | undefined {
  const open = shown();
  const at = open.indexOf(target as HTMLAnchorElement);
  if (at < 0) return undefined;
  if (key === 'ArrowDown') return open[at + 1];
  if (key === 'ArrowUp') return open[at - 1];
  if (key === 'Home') return open[0];
  return key === 'End' ? open.at(-1) : undefined;
}

// What is folded away cannot be gone to.
function shown(): HTMLAnchorElement[] {
  return links.filter((link) => link.checkVisibility());
}
