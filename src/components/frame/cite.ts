for (const box of document.querySelectorAll<HTMLElement>('.cite')) {
  box.querySelector<HTMLElement>('.cite__do')!.hidden = false;
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-cite]')) {
    const what = button.dataset['cite'];
    if (what === 'share') button.hidden = !('share' in navigator);
    button.addEventListener('click', () => void (what === 'share' ? share(box) : copy(box, what)));
  }
}

async function share({ dataset }: HTMLElement): Promise<void> {
  try {
    await navigator.share({ title: dataset['citeTitle']!, url: dataset['citeAddress']! });
  } catch {
    // The reader thought better of it.
  }
}

async function copy(box: HTMLElement, what: string | undefined): Promise<void> {
  const words = box.querySelector('.cite__words')!;
  const said = box.querySelector('.cite__said')!;
  try {
    await navigator.clipboard.writeText(
      what === 'address' ? box.dataset['citeAddress']! : words.textContent.trim(),
    );
    said.textContent = 'Copied';
  } catch {
    // No clipboard for this page: the citation, which ends with the address, is selected.
    getSelection()?.selectAllChildren(words);
    said.textContent = 'Selected: copy it with Control and C, or Command and C';
  }
}
