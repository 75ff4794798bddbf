import { addColumn, addOrganisation, addParty, addSeat } from './add-partner.ts';
import { putInClause } from './change.ts';
import type { ActivityDraft, Draft } from './draft.ts';
import { inMatrix } from './in-matrix.ts';
import { whole } from './marks.ts';
import type { Seeders } from './seeder.ts';

/** Faults in the columns of a table of who does what: who has one, under which name, with what to do. */
export const rasciColumnSeeders: Seeders = {
  'rasci/party-seat': [
    inMatrix((draft) => {
      const organisation = addOrganisation(draft, { short: 'Interfaith Network', sector: 'faith' });
      addColumn(draft, { label: whole('Interfaith Network'), organisation }, inTurn);
    }),
    inMatrix((draft) => {
      const organisation = addOrganisation(draft, { short: 'Parishes', sector: 'parish' });
      const seat = addSeat(draft, `Clerk, ${draft.place} Parishes`, {
        organisations: [organisation],
      });
      seat.label = whole(seat.label);
    }),
  ],
  'rasci/party-spelling': [
    inMatrix(
      (draft, random) => {
        addParty(draft, 'Community Sector', inTurn);
        const [label, other] = random.pick([
          ['VCSE', 'VSCE'],
          ['HCVA', 'HVCA'],
          ['NFRS', 'NRFS'],
        ] as const);
        draft.rasci!.parties.at(-1)!.label = whole(label);
        putInClause(draft, `Members of the ${other} come too.`, random);
      },
      ['text/acronym-undefined'],
    ),
    inMatrix((draft, random) => {
      const party = random.pick(
        draft.rasci!.parties.filter(({ label }) => /^\w+ \w+$/.test(label)),
      );
      putInClause(draft, `Ask the ${party.label.replace(' ', '')} first.`, random);
      party.label = whole(party.label);
    }),
  ],
  'rasci/empty-column': [
    inMatrix((draft, random) => {
      const empty = random.pick(['', '-', 'n/a']);
      addParty(draft, 'Carers Network', () => empty);
      markLast(draft);
    }),
  ],
  'rasci/duplicate': [
    inMatrix((draft, random) => {
      const { parties } = draft.rasci!;
      const { label, organisations } = random.pick(parties);
      const again = random.pick([label, label.toUpperCase(), `${label}.`]);
      addColumn(draft, { label: whole(again), organisation: organisations[0]! }, inTurn);
    }),
    inMatrix(({ rasci }, random) => {
      const { activities } = rasci!;
      const activity = random.pick(activities);
      const label = random.pick([
        activity.label,
        activity.label.toLowerCase(),
        `${activity.label}.`,
      ]);
      activities.push({ id: 'again', label: whole(label), cells: { ...activity.cells } });
    }),
  ],
  'rasci/only-informed': [
    inMatrix((draft, random) => {
      const letter = random.pick(['I', 'i', 'I (yearly)']);
      addParty(draft, 'Carers Network', () => letter);
      markLast(draft);
    }),
  ],
  'rasci/never-acts': [
    inMatrix((draft, random) => {
      addParty(draft, 'Carers Network', (_, row) =>
        row === 0 ? 'S' : row === 1 ? 'C' : random.pick(['I', '', '-']),
      );
      markLast(draft);
    }),
  ],
  'rasci/overloaded': [
    inMatrix((draft) => {
      addParty(draft, 'Carers Network', (activity) => {
        for (const id of Object.keys(activity.cells))
          activity.cells[id] = activity.cells[id]!.replace(/A\/R|A, R/, 'A');
        return 'R';
      });
      markLast(draft);
    }),
    inMatrix(
      (draft) => {
        addParty(draft, 'Carers Network', ({ cells }, row) => {
          // Those who did the work hand it on, so that those who answered can do it.
          if (row % 4 === 3) return '';
          for (const id of Object.keys(cells))
            cells[id] = /A/.test(cells[id]!) ? 'R' : cells[id]!.replace(/^R$/, '-');
          return 'A';
        });
        markLast(draft);
      },
      ['rasci/never-acts', 'rasci/empty-column'],
    ),
  ],
};

// Does a little of the work, so that only its own fault is told.
function inTurn(_: ActivityDraft, row: number): string {
  return row === 0 ? 'R' : row === 1 ? 'C' : '';
}

function markLast({ rasci }: Draft): void {
  const last = rasci!.parties.at(-1)!;
  last.label = whole(last.label);
}
