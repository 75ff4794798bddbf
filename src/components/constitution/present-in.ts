import type { PresentInSeat } from '../../register/quorum/quorum-meeting.ts';

/** Reads who is present in one line of the form. Nobody can be counted for more than came. */
export function presentIn(row: HTMLElement): PresentInSeat {
  const single = row.querySelector<HTMLSelectElement>('[data-field="single"]')?.value;
  const number = (field: string): number =>
    single === undefined ? numberIn(row, field) : Number(single === field);
  const members = number('members');
  const substitutes = number('substitutes');
  const present = members + substitutes;
  const seats = numberIn(row, 'seats');
  return {
    members,
    substitutes,
    proxies: number('proxies'),
    vacant: number('vacant'),
    unappointed: number('unappointed'),
    suspended: number('suspended'),
    inactive: number('inactive'),
    remote: Math.min(present, numberIn(row, 'remote')),
    interested: Math.min(present, numberIn(row, 'interested')),
    // Where nobody has typed a number there is none.
    ...(seats === 0 ? {} : { seats }),
  };
}

function numberIn(row: HTMLElement, field: string): number {
  const input = row.querySelector<HTMLInputElement>(`[data-field="${field}"]`);
  if (input?.type === 'checkbox') return Number(input.checked);
  return Math.max(0, Math.floor(Number(input?.value) || 0));
}
