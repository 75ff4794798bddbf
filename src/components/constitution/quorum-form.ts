import type { QuorumResult } from '../../register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../register/quorum/evaluate-quorum.ts';
import type { PresentInSeat } from '../../register/quorum/quorum-meeting.ts';
import { quorumVerdict } from '../../views/constitution/quorum-verdict.ts';
import type { QuorumData, RulePhrases } from '../../views/constitution/quorum-view.ts';
import { presentIn } from './present-in.ts';

const form = document.querySelector<HTMLElement>('#quorum-form');
if (form !== null) start(form);

function start(form: HTMLElement): void {
  const { quorum, seats, phrases } = JSON.parse(form.dataset['quorum'] ?? '{}') as QuorumData;
  const answer = (): void => {
    const rows = [...form.querySelectorAll<HTMLTableRowElement>('[data-seat]')];
    const present = Object.fromEntries(
      rows.map((row): [string, PresentInSeat] => [row.dataset['seat'] ?? '', presentIn(row)]),
    );
    show(evaluateQuorum(quorum, seats, present), phrases);
  };
  form.addEventListener('input', answer);
  form.querySelector('[data-nobody]')?.addEventListener('click', () => {
    nobodyPresent(form);
    answer();
  });
  form.querySelector('[data-all]')?.addEventListener('click', () => {
    everyonePresent(form);
    answer();
  });
  form.hidden = false;
  answer();
}

function nobodyPresent(form: HTMLElement): void {
  for (const field of form.querySelectorAll('select')) field.value = 'absent';
  for (const field of form.querySelectorAll('input')) {
    if (field.type === 'checkbox') field.checked = false;
    else field.value = '0';
  }
}

function everyonePresent(form: HTMLElement): void {
  nobodyPresent(form);
  for (const field of form.querySelectorAll<HTMLSelectElement>('[data-field="single"]'))
    field.value = 'member';
  for (const field of form.querySelectorAll<HTMLInputElement>('[data-field="members"]'))
    field.value = field.max || '1';
}

function show(result: QuorumResult, phrases: RulePhrases): void {
  const { sentence, parts, isLeftOpen } = quorumVerdict(result, phrases);
  const verdict = document.querySelector('#quorum-verdict');
  const doubt = document.querySelector<HTMLElement>('#quorum-doubt');
  if (verdict !== null) {
    verdict.textContent = sentence;
    verdict.className = `quorum__verdict quorum__verdict--${result.verdict}`;
  }
  document.querySelector('#quorum-parts')?.replaceChildren(...parts.map(listItem));
  if (doubt !== null) doubt.hidden = !isLeftOpen;
}

function listItem(text: string): HTMLLIElement {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
}
