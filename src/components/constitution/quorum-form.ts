import type { QuorumResult } from '../../register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../register/quorum/evaluate-quorum.ts';
import type { MeetingAttendance, PresentInSeat } from '../../register/quorum/quorum-meeting.ts';
import { away, somewhere } from '../../register/quorum/quorum-meeting.ts';
import { quorumVerdict } from '../../views/constitution/quorum-verdict.ts';
import type { QuorumData, RulePhrases } from '../../views/constitution/quorum-view.ts';
import { presentIn } from './present-in.ts';

const form = document.querySelector<HTMLElement>('#quorum-form');
if (form !== null) start(form);

function start(form: HTMLElement): void {
  const { rules, seats } = JSON.parse(form.dataset['quorum'] ?? '{}') as QuorumData;
  const answer = (): void => {
    const occasion = form.querySelector<HTMLSelectElement>('[data-occasion]')?.value;
    const rule = rules[Number(occasion ?? 0)];
    if (rule !== undefined)
      show(evaluateQuorum(rule.quorum, seats, attendanceIn(form)), rule.phrases);
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

function attendanceIn(form: HTMLElement): MeetingAttendance {
  const rows = [...form.querySelectorAll<HTMLTableRowElement>('[data-seat]')];
  const offices = [...form.querySelectorAll<HTMLSelectElement>('[data-office]')];
  return {
    present: Object.fromEntries(
      rows.map((row): [string, PresentInSeat] => [row.dataset['seat'] ?? '', presentIn(row)]),
    ),
    inOffice: Object.fromEntries(
      offices
        .filter(({ value }) => value !== '')
        .map(({ dataset, value }) => [dataset['office'] ?? '', value]),
    ),
  };
}

function nobodyPresent(form: HTMLElement): void {
  for (const field of form.querySelectorAll<HTMLSelectElement>('[data-field="single"]'))
    field.value = 'absent';
  for (const field of form.querySelectorAll<HTMLSelectElement>('[data-office]')) field.value = away;
  for (const field of form.querySelectorAll('input')) {
    if (field.type === 'checkbox') field.checked = false;
    // How many seats there are does not change with who comes.
    else if (field.dataset['field'] !== 'seats') field.value = '0';
  }
}

function everyonePresent(form: HTMLElement): void {
  nobodyPresent(form);
  for (const field of form.querySelectorAll<HTMLSelectElement>('[data-office]'))
    field.value = somewhere;
  for (const row of form.querySelectorAll('[data-seat]')) fill(row);
}

// Of a line without a number, everyone is as many as there are seats: the fewest, until it is typed.
function fill(row: Element): void {
  const single = row.querySelector<HTMLSelectElement>('[data-field="single"]');
  if (single !== null) single.value = 'members';
  const members = row.querySelector<HTMLInputElement>('[data-field="members"]');
  if (members === null) return;
  const seats = row.querySelector<HTMLInputElement>('[data-field="seats"]');
  if (seats !== null && seats.value === '') seats.value = seats.min;
  members.value = seats?.value ?? members.max;
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
