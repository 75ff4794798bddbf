for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', () => void copyWording(button.closest('.wording')!));
}

async function copyWording(wording: Element): Promise<void> {
  const status = wording.querySelector('[role="status"]')!;
  const words = wording.querySelector('.wording__words')!;
  const source = wording.querySelector('.wording__source')!;
  try {
    await navigator.clipboard.writeText(
      `${linesOf(words, '[data-line]')}\n\n${linesOf(source, '[data-source]')}`,
    );
    status.textContent = 'Copied';
  } catch {
    // No clipboard for this page: the words are selected, and the reader copies them.
    getSelection()?.setBaseAndExtent(words, 0, source, source.childNodes.length);
    status.textContent = 'Selected: copy it with Control and C, or Command and C';
  }
}

function linesOf(part: Element, which: string): string {
  return [...part.querySelectorAll(which)].map(plain).join('\n');
}

function plain({ textContent }: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}
