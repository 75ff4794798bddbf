for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copyWording(button.closest('.wording')!));
}

async function copyWording(wording: Element): Promise<void> {
  const status = wording.querySelector('[role="status"]')!;
  const words = wording.querySelector('.wording__words')!;
  const citation = wording.querySelector('.wording__citation')!;
  try {
    await navigator.clipboard.writeText(`${linesOf(words)}\n\n${plain(citation)}`);
    status.textContent = 'Copied';
  } catch {
    // No clipboard for this page: the words are selected, and the reader copies them.
    getSelection()?.setBaseAndExtent(words, 0, citation, citation.childNodes.length);
    status.textContent = 'Selected: copy it with Control and C, or Command and C';
  }
}

function linesOf(words: Element): string {
  return [...words.querySelectorAll('[data-line]')].map(plain).join('\n');
}

function plain({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
