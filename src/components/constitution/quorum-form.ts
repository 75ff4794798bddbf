import type { QuorumPart } from '../../register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../register/quorum/evaluate-quorum.ts';
import type { SeatAttendance } from '../../register/quorum/quorum-meeting.ts';
import type { QuorumData } from '../../views/constitution/quorum-view.ts';
import { attendanceOf } from './attendance-of.ts';
import { partItems, verdictWords } from './verdict-words.ts';

const form = document.querySelector<HTMLElement>('#quorum-form');
if (form !== null) start(form);

function start(form: HTMLElement): void {
  const { quorum, seats, phrases } = JSON.parse(form.dataset['quorum'] ?? '{}') as QuorumData;
  const answer = (): void => {
    const rows = [...form.querySelectorAll<HTMLTableRowElement>('[data-seat]')];
    const attendance = Object.fromEntries(
      rows.map((row): [string, SeatAttendance] => [row.dataset['seat'] ?? '', attendanceOf(row)]),
    );
    show(evaluateQuorum(quorum, seats, attendance).part, phrases);
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

function show(part: QuorumPart, phrases: QuorumData['phrases']): void {
  const verdict = document.querySelector('#quorum-verdict');
  const doubt = document.querySelector<HTMLElement>('#quorum-doubt');
  if (verdict !== null) {
    verdict.textContent = verdictWords(part.verdict);
    verdict.className = `quorum__verdict quorum__verdict--${part.verdict}`;
  }
  document.querySelector('#quorum-parts')?.replaceChildren(...partItems(part, phrases));
  if (doubt !== null) doubt.hidden = part.verdict !== 'unclear';
}
