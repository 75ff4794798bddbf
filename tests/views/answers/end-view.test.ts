import { expect, test } from 'vitest';
import {
  endOfBody,
  endOfOrganisation,
  endOfPartnership,
} from '../../../src/views/answers/end-view.ts';
import { organisationView } from '../../../src/views/organisations/organisation-view.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

const register = withEnds({
  'content/partnerships/hillside/partnership.yaml': (text) =>
    `ended: { what: It came to an end., replacedBy: [{ body: riverside/board }], sources: [{ title: News, url: https://hillside.example }] }\n${text}`,
});

test('the end of a body has what a source says of it', () => {
  expect(endOfBody('riverside/board', register)).toEqual({
    title: 'Ended in December 2024',
    what: 'The Board was dissolved in December 2024.',
    sources: [{ title: 'Minutes', url: 'https://riverside.example/minutes' }],
    notes: [],
    after: [],
  });
  expect(endOfBody('riverside/assembly', register)).toBeUndefined();
});

test('the end of a partnership is that of its bodies too', () => {
  expect(endOfPartnership('riverside', register)).toBeUndefined();
  const whole = endOfPartnership('hillside', register);
  expect(whole).toMatchObject({
    title: 'Replaced',
    after: [{ href: '/partnerships/riverside/board/' }],
  });
  expect(endOfBody('hillside/panel', register)).toEqual({
    ...whole,
    title: 'Partnership replaced',
  });
});

test('the end of an organisation leads to what came after, and back', () => {
  expect(endOfOrganisation('riverside-hospitals-trust', register)).toEqual({
    title: 'Abolished on 1 April 2023',
    what: 'Riverside Hospitals Trust was abolished on 1 April 2023.',
    sources: [{ title: 'Minutes', url: 'https://riverside.example/minutes' }],
    notes: [],
    after: [
      { name: 'Hillside Council', href: '/organisations/hillside-council/' },
      { name: 'a joint board', href: 'https://riverside.example/joint' },
    ],
  });
  expect(organisationView('hillside-council', register).tookOverFrom).toEqual([
    {
      name: 'Larkfield Trust (abolished 1 April 2023)',
      href: '/organisations/riverside-hospitals-trust/',
    },
  ]);
});

test('an organisation that holds nothing is not said to be part of another where it took over from one', () => {
  const { emptyWords } = organisationView('hillside-council', register);
  expect(emptyWords).not.toContain('part of another');
  expect(emptyWords).toContain('took over from another');
});
