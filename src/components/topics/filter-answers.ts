import { keepInAddress } from '../frame/keep-in-address.ts';
import { isChosen, statusWords } from './chosen-answers.ts';

const form = document.getElementById('topic-filter') as HTMLFormElement;
const status = document.getElementById('topic-filter-status')!;
const details = document.getElementById('topic-filter-details') as HTMLDetailsElement;
const boxes = [...form.querySelectorAll<HTMLInputElement>('.topic-filter__box')];
const answers = [...document.querySelectorAll<HTMLElement>('[data-answer][data-state]')];
const everything = [...document.querySelectorAll<HTMLElement>('[data-answer]')];

restoreFromAddress();
form.hidden = false;
form.addEventListener('change', narrow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  narrow();
});
// The boxes are cleared after this event, not before it.
form.addEventListener('reset', () => setTimeout(narrow));

function restoreFromAddress(): void {
  const asked = new URLSearchParams(location.search);
  for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
  if (boxes.some(({ checked }) => checked)) {
    details.open = true;
    show();
  }
}

function narrow(): void {
  rememberInAddress();
  show();
}

// Everything that speaks of an answer goes with it: its rows in the picture, its row in the list and its wording.
function show(): void {
  const chosen = Map.groupBy(
    boxes.filter(({ checked }) => checked),
    ({ name }) => name,
  );
  const wanted = new Map([...chosen].map(([name, same]) => [name, same.map(({ value }) => value)]));
  const shown = answers.filter(({ dataset }) => isChosen(dataset, wanted));
  const keys = new Set(shown.map(({ dataset }) => dataset['answer']));
  for (const element of everything) element.hidden = !keys.has(element.dataset['answer']);
  status.textContent =
    wanted.size === 0
      ? `All ${answers.length} documents are shown.`
      : statusWords(
          shown.map(({ dataset }) => dataset['state'] ?? ''),
          answers.length,
        );
}

function rememberInAddress(): void {
  const asked = new URLSearchParams();
  for (const box of boxes) if (box.checked) asked.append(box.name, box.value);
  keepInAddress(asked);
}
