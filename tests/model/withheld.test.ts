import { describe, expect, test } from 'vitest';
import { heldBack, heldBackIn } from '../../src/model/withheld.ts';
import { seatsView } from '../../src/views/constitution/seats-view.ts';
import { holdingsView } from '../../src/views/organisations/holdings-view.ts';
import { rolesByOrganisation } from '../../src/register/seats/roles.ts';
import { openSample } from '../fixtures/open-sample.ts';

describe('the mark of a name that is held back', () => {
  test('is understood in a text, and wherever a record has it', () => {
    expect(heldBack('{withheld:2}, Director')).toBe('[name held back], Director');
    expect(
      heldBackIn({ seats: [{ label: 'Dr {withheld:1}', count: 1 }], note: '{withheld:3}' }),
    ).toEqual({
      seats: [{ label: 'Dr [name held back]', count: 1 }],
      note: '[name held back]',
    });
  });

  test('stays in what is compared with the source', () => {
    const typed = { quote: 'by {withheld:2}', words: [{ text: '{withheld:2}' }] };
    expect(heldBackIn(typed)).toEqual(typed);
  });

  test('is understood in the label of a seat, on the page of its body and of its holder', () => {
    const folder = 'content/partnerships/riverside/board';
    const { register, diagnostics } = openSample({
      [`${folder}/membership.yaml`]: (text) =>
        text.replace('label: Riverside Hospitals Trust', 'label: "{withheld:2} Hospitals Trust"'),
      [`${folder}/text.yaml`]: (text) =>
        text.replace('text: Riverside Hospitals Trust', 'text: "{withheld:2} Hospitals Trust"'),
      'seeds/riverside-board.txt': (text) =>
        text.replace('Riverside Hospitals Trust', 'Ada Lovelace Hospitals Trust'),
    });
    expect(diagnostics).toEqual([]);
    const board = register!.constitutions.get('riverside/board')!;
    const label = '[name held back] Hospitals Trust';
    expect(seatsView(board, register!).rows.at(-1)?.label).toBe(label);
    const roles = rolesByOrganisation(register!).get('riverside-hospitals-trust')!;
    expect(holdingsView(roles, register!, 'organisation').bodies[0]?.seats[0]?.name).toBe(label);
  });
});
