import type { SeatsRead } from '../../../src/import/seats/read-seats.ts';

/** The seats that were read, a line each: label, how many, and what else is said of it. */
export function inShort({ membership }: SeatsRead): string[] {
  const seats = (membership?.seats ?? []).map((seat) =>
    [
      seat.label,
      counted(seat.count),
      ...(seat.organisations ?? []).map((id) => `@${id}`),
      ...(seat.office === undefined ? [] : [seat.office]),
      ...(seat.voting === 'unstated' ? [] : [seat.voting === 'yes' ? 'votes' : 'no vote']),
      ...(seat.substitute === 'unstated' ? [] : [`substitute ${seat.substitute}`]),
      ...(seat.class === 'member' ? [] : [seat.class]),
      ...(seat.group === undefined ? [] : [`in ${seat.group}`]),
      ...(seat.vacant === undefined ? [] : ['vacant']),
      ...(seat.people === undefined ? [] : [`${seat.people} people`]),
      ...(seat.deputy === undefined ? [] : [`deputy ${seat.deputy}`]),
    ].join(' | '),
  );
  const invitees = (membership?.invitees ?? []).map(({ label, status, organisations = [] }) =>
    [`(${status}) ${label}`, ...organisations.map((id) => `@${id}`)].join(' | '),
  );
  return [...seats, ...invitees];
}

type Count = NonNullable<SeatsRead['membership']>['seats'][number]['count'];

function counted(count: Count): string {
  switch (count.kind) {
    case 'exactly':
      return `${count.number}`;
    case 'range':
      return `${count.minimum ?? ''}–${count.maximum ?? ''}`;
    case 'one-per':
      return `1 per ${count.each}${count.number === undefined ? '' : ` (${count.number})`}`;
    case 'several-per':
      return `${count.minimum ?? '?'} per ${count.each}`;
    default:
      return '?';
  }
}
