import { idOf } from './base-matrix.ts';
import { partsOf } from './change.ts';
import type { ActivityDraft, Draft, SeatDraft } from './draft.ts';

interface NewPartner {
  readonly short: string;
  readonly sector: string;
  /** Further fields of the organisation. */
  readonly fields?: object;
}

/** Adds an organisation, and gives its id. */
export function addOrganisation(draft: Draft, { short, sector, fields }: NewPartner): string {
  const name = `${draft.place} ${short}`;
  const id = idOf(name);
  draft.more[`organisations/${id}`] = { name, sector, kind: 'organisation', ...fields };
  return id;
}

/** Adds a seat with its line in the list of members. */
export function addSeat(draft: Draft, label: string, fields: Partial<SeatDraft>): SeatDraft {
  const { seats } = draft.membership;
  const at = seats.length + 1;
  const table = partsOf(draft).find(({ id }) => id === 'members');
  table?.rows!.push([label]);
  const list = partsOf(draft).find(({ id }) => id === 'membership')!;
  if (table === undefined) list.content!.push({ kind: 'item', id: `member-${at}`, text: label });
  const seat: SeatDraft = {
    ...seats[0]!,
    id: `seat-${at}`,
    label,
    clause: table === undefined ? `member-${at}` : 'members',
    ...fields,
  };
  seats.push(seat);
  return seat;
}

/** Adds a column to the table of who does what, each of its cells as the activity asks; gives the id of the party. */
export function addColumn(
  draft: Draft,
  { label, organisation }: { label: string; organisation: string },
  cellOf: (activity: ActivityDraft, row: number) => string,
): string {
  const { parties, activities } = draft.rasci!;
  const id = `party-${parties.length + 1}`;
  parties.push({ id, label, organisations: [organisation] });
  for (const [row, activity] of activities.entries()) activity.cells[id] = cellOf(activity, row);
  return id;
}

/** Adds an organisation with a seat and a column. */
export function addParty(
  draft: Draft,
  short: string,
  cellOf: (activity: ActivityDraft, row: number) => string,
): string {
  const organisation = addOrganisation(draft, { short, sector: 'patient-voice' });
  addSeat(draft, `Coordinator, ${draft.place} ${short}`, { organisations: [organisation] });
  return addColumn(draft, { label: short, organisation }, cellOf);
}
