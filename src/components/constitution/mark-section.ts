const nav = document.querySelector<HTMLElement>('.contents');
const fold = nav?.querySelector<HTMLDetailsElement>('.contents__fold');
const now = nav?.querySelector<HTMLElement>('[data-now]');
const linkTo = new Map<Element, HTMLAnchorElement>();
for (const link of nav?.querySelectorAll<HTMLAnchorElement>('.contents__link') ?? []) {
  const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  // A part that is folded is passed with its heading.
  if (part !== null) linkTo.set(part.closest('details:not([open])') ?? part, link);
}

// Marks in the contents where the reader is: the last part whose top has passed a line near the top.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px' });
for (const part of linkTo.keys()) observer.observe(part);

function mark(): void {
  const passed = [...linkTo].filter(([part]) => part.getBoundingClientRect().top < innerHeight / 4);
  const [, current] = passed.at(-1) ?? [];
  for (const link of linkTo.values()) {
    if (link === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  if (now !== null && now !== undefined)
    now.textContent = current?.firstChild?.textContent?.trim() ?? '';
}

// On a phone the contents lie over the words: whoever has chosen a part wants to see it.
nav?.addEventListener('click', ({ target }) => {
  if (fold !== null && fold !== undefined && (target as Element).closest('a') !== null)
    fold.open = false;
});
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !fold?.open) return;
  fold.open = false;
  fold.querySelector('summary')!.focus();
});
