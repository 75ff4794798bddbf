import { expect, test } from 'vitest';
import { announcedFor } from '../../../src/register/time/announced-for.ts';
import { organisationView } from '../../../src/views/organisations/organisation-view.ts';
import { announcedView } from '../../../src/views/organisations/announced-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const sources = [{ title: 'Minutes', url: 'https://riverside.example/minutes' }];
const entry = (change: string): string => `name: the councils
kind: body
names: [Larkfield Council]
change: ${change}
what: The councils are to be replaced.
successors: []
confidence: medium
sources: [{ title: Minutes, url: "https://riverside.example/minutes" }]
checkedOn: 2025-02
`;
const register = twoPartnerships({
  'content/superseded/larkfield-council.yaml': `${entry('announced')}planned: A new council is to take over in 2028.\n`,
  'content/superseded/larkfield-office.yaml': `${entry('abolished')}effective: 2024-04-01\n`,
  'content/organisations/larkfield.yaml':
    'name: Larkfield Council\nsector: council\nkind: organisation\nsuperseded: larkfield-council\n',
  'content/organisations/larkfield-homes.yaml':
    'name: Larkfield Homes\nsector: council\nkind: part-of-organisation\npartOf: larkfield\n',
  'content/organisations/larkfield-repairs.yaml':
    'name: Larkfield Repairs\nsector: council\nkind: part-of-organisation\npartOf: larkfield-homes\n',
  'content/organisations/larkfield-office.yaml':
    'name: Larkfield Office\nsector: council\nkind: part-of-organisation\npartOf: larkfield\nsuperseded: larkfield-office\n',
});

test('what is announced for an organisation has what is planned, and when that was known', () => {
  expect(organisationView('larkfield', register)).toMatchObject({
    end: undefined,
    announced: {
      title: 'A change is announced',
      what: 'The councils are to be replaced. A new council is to take over in 2028. This is what was known in February 2025.',
      sources,
    },
  });
});

test('it is announced for the teams of an organisation, and for teams of those, by its name', () => {
  const title = 'A change is announced for Larkfield Council';
  expect(announcedView('larkfield-homes', register)).toMatchObject({ title, sources });
  expect(announcedView('larkfield-repairs', register)).toMatchObject({ title });
  expect(announcedFor('larkfield-repairs', register)).toMatchObject({
    id: 'larkfield-council',
    organisation: 'larkfield',
  });
});

test('nothing is announced for what came to its own end, nor for an organisation without an entry', () => {
  expect(organisationView('larkfield-office', register)).toMatchObject({
    end: { title: 'Abolished on 1 April 2024' },
    announced: undefined,
  });
  expect(announcedFor('hillside-council', register)).toBeUndefined();
});
