/** Opens and closes the whole clauses of one topic, beside each other, in place of the words quoted. */
export function watchWholeButtons(place: HTMLElement): void {
  place.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLButtonElement>('[data-whole]');
    if (button !== null) setWhole(button, button.getAttribute('aria-expanded') !== 'true');
  });
}

/** Opens or closes the whole clauses of every topic. */
export function showWhole(place: HTMLElement, isShown: boolean): void {
  for (const button of place.querySelectorAll<HTMLButtonElement>('[data-whole]'))
    setWhole(button, isShown);
}

function setWhole(button: HTMLButtonElement, isShown: boolean): void {
  button.setAttribute('aria-expanded', String(isShown));
  const topic = button.closest('.compare-topic');
  for (const whole of topic?.querySelectorAll<HTMLElement>('.whole') ?? []) whole.hidden = !isShown;
  for (const words of topic?.querySelectorAll<HTMLElement>('.compare-words') ?? [])
    words.hidden = isShown;
}
