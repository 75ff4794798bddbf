import { describe, expect, test } from 'vitest';
import type { Relation } from '../../../src/model/relation.ts';
import { relationVerbs, relationsView } from '../../../src/views/partnerships/relations-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const panel = register.bodies.get('hillside/panel')!;

function viewOf(relation: Omit<Relation, 'evidence'>) {
  const evidence = [{ clause: '2', quote: 'advises Hillside Cabinet' }];
  return relationsView({ ...panel, relations: [{ ...relation, evidence }] }, register)[0]!;
}

describe('relationsView', () => {
  test('names the other body, in its own partnership or another, and leads to it', () => {
    const links = relationsView(panel, register).map(({ verb, name, href }) => [verb, name, href]);
    expect(links).toEqual([
      ['Advises', 'Hillside Cabinet', '/partnerships/hillside/cabinet/'],
      ['Reports to', 'Hillside Cabinet', '/partnerships/hillside/cabinet/'],
      ['Supports', 'Riverside Partnership Board', '/partnerships/riverside/board/'],
    ]);
  });

  test('quotes the words that say so, from the document they stand in', () => {
    const { quotes } = viewOf({ kind: 'advises', body: 'cabinet' });
    expect(quotes).toEqual([
      { text: 'advises Hillside Cabinet', href: '/partnerships/hillside/panel/#cl-2' },
    ]);
    const inAnother = {
      kind: 'advises' as const,
      body: 'panel',
      evidence: [{ in: 'panel', clause: '2', quote: 'advises Hillside Cabinet' }],
    };
    const cabinet = { ...register.bodies.get('hillside/cabinet')!, relations: [inAnother] };
    expect(relationsView(cabinet, register)[0]!.quotes[0]!.href).toBe(
      '/partnerships/hillside/panel/#cl-2',
    );
  });

  test('leads to an organisation, and nowhere for what is only described', () => {
    expect(viewOf({ kind: 'accountable-to', organisation: 'hillside-council' })).toMatchObject({
      name: 'Hillside Council',
      href: '/organisations/hillside-council/',
    });
    expect(viewOf({ kind: 'accountable-to', described: 'the partners' })).toMatchObject({
      name: 'the partners',
      href: undefined,
    });
  });

  test('says two relations with two verbs', () => {
    expect(new Set(Object.values(relationVerbs)).size).toBe(Object.keys(relationVerbs).length);
  });
});
