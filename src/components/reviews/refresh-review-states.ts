import { reviewStateOn } from '../../register/reviews/review-state-on.ts';
import { howLate } from '../../views/reviews/how-late.ts';
import { dueLinks, reviewStateNames } from '../../views/reviews/review-state-names.ts';

// A page is built on one day and read on another: only the word for how a review stands, and how late it is, can grow old.
const today = dayOf(new Date());
for (const element of document.querySelectorAll<HTMLElement>('[data-review-due]')) refresh(element);
for (const element of document.querySelectorAll<HTMLElement>('[data-review-late]'))
  element.textContent = howLate(element.dataset['reviewLate'] ?? '', today);

function refresh(element: HTMLElement): void {
  const { dataset, children } = element;
  const state = reviewStateOn(dataset['reviewDue'] ?? '', today);
  const word = children.item(0);
  if (dataset['reviewState'] === state || word === null) return;
  dataset['reviewState'] = state;
  dataset['reviewChanged'] = 'yes';
  word.textContent = reviewStateNames[state];
  const link = element.querySelector('.review-state__link');
  if (link !== null) link.textContent = dueLinks[state];
}

// The day where the reader is, not in Greenwich.
function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()];
  return `${date.getFullYear()}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
