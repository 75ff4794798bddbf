import { describe, expect, test } from 'vitest';
import { constitutionView } from '../../../src/views/constitution/constitution-view.ts';
import { bodiesFromOutside } from '../../../src/register/relations-to.ts';
import { diagramOf } from '../../../src/views/pictures/body-diagram.ts';
import {
  inwardRelations,
  relationsFromOutside,
} from '../../../src/views/partnerships/inward-relations.ts';
import { partnershipView } from '../../../src/views/partnerships/partnership-view.ts';
import { relationsView, verbOf } from '../../../src/views/partnerships/relations-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

describe('a relation to a body of another partnership', () => {
  const register = twoPartnerships();
  const other = {
    name: 'Hillside Youth Panel, Hillside Youth Partnership',
    href: '/partnerships/hillside/panel/',
    verb: 'supports',
    to: 'Riverside Partnership Board',
  };

  test('is shown at both ends', () => {
    expect(inwardRelations('riverside/board', register)).toEqual([other]);
    const { mentionedBy } = constitutionView(
      register.constitutions.get('riverside/board')!,
      register,
    );
    expect(mentionedBy).toEqual([other]);
    const outward = relationsView(register.bodies.get('hillside/panel')!, register);
    expect(outward.map(({ name }) => name)).toContain('Riverside Partnership Board');
  });

  test('is on the page of the other partnership, in words and in the drawing', () => {
    const riverside = register.partnerships.get('riverside')!;
    expect(relationsFromOutside('riverside', register)).toEqual([other]);
    expect(bodiesFromOutside('riverside', register).map(({ key }) => key)).toEqual([
      'hillside/panel',
    ]);
    expect(partnershipView(riverside, register).fromOutside).toEqual([other]);
    const { lines, boxes } = diagramOf(riverside, register);
    expect(lines).toContainEqual(
      expect.objectContaining({ from: 'hillside/panel', to: 'riverside/board' }),
    );
    // What the other body is to its own partnership stays there.
    expect(boxes.map(({ id }) => id)).not.toContain('hillside/cabinet');
  });
});

describe('a relation that is over', () => {
  test('reads in the past, at whichever end it is over', () => {
    const register = withEnds();
    const panel = register.bodies.get('hillside/panel')!;
    const board = register.bodies.get('riverside/board')!;
    expect(panel.relations.map((relation) => verbOf(relation, { body: panel, register }))).toEqual([
      'advises',
      'reports to',
      'supported',
    ]);
    expect(verbOf(board.relations[0]!, { body: board, register })).toBe('was accountable to');
  });
});
