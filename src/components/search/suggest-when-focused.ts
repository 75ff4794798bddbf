// Every page has this: what suggests comes with the first focus of a box, and not before.
const boxes = document.querySelectorAll<HTMLInputElement>(
  'input[type="search"][name="q"]:not(#search-query)',
);

for (const box of boxes) {
  box.addEventListener('focus', () => void suggestIn(box), { once: true });
  // Someone may be quicker than this script.
  if (box === document.activeElement) void suggestIn(box);
}

async function suggestIn(box: HTMLInputElement): Promise<void> {
  const { offerSuggestions } = await import('./suggestions.ts');
  offerSuggestions(box);
}
