import type { PresentInSeat } from '../../register/quorum/quorum-meeting.ts';

/** Reads who is present in one line of the form. Nobody can be counted for more than came. */
export function presentIn(row: HTMLElement): PresentInSeat {
  const single = row.querySelector<HTMLSelectElement>('[data-field="single"]')?.value;
  const members = single === undefined ? numberIn(row, 'members') : Number(single === 'member');
  const substitutes =
    single === undefined ? numberIn(row, 'substitutes') : Number(single === 'substitute');
  const present = members + substitutes;
  return {
    members,
    substitutes,
    vacant: single === undefined ? numberIn(row, 'vacant') : Number(single === 'vacant'),
    remote: Math.min(present, numberIn(row, 'remote')),
    interested: Math.min(present, numberIn(row, 'interested')),
  };
}

function numberIn(row: HTMLElement, field: string): number {
  const input = row.querySelector<HTMLInputElement>(`[data-field="${field}"]`);
  if (input?.type === 'checkbox') return Number(input.checked);
  return Math.max(0, Math.floor(Number(input?.value) || 0));
}
