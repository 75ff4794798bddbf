import { expect, test } from 'vitest';
import { namedOf } from '../../../src/views/search/name-matches.ts';
import type { NameEntry } from '../../../src/views/search/names-index.ts';
import { initialsOf, withShortForms } from '../../../src/views/search/short-forms.ts';

const partnership = (name: string): NameEntry => ({
  name,
  href: '/',
  kind: 'Partnership',
  documents: [0],
});

test('a name of three words or more has initials', () => {
  expect(initialsOf('Health and Well-being Board (ended)')).toBe('hwbb');
  expect(initialsOf('Riverside Board')).toBeUndefined();
});

test('a name can be asked for by its initials, unless these are a word', () => {
  const names = [namedOf(partnership('Riverside Ageing Panel'))];
  expect(withShortForms(names, new Map())[0]!.all).toContain('rap');
  expect(withShortForms(names, new Map([['rap', 'rap']]))[0]!.all).not.toContain('rap');
});

test('a county can be asked for by its town, unless the town has a partnership', () => {
  const [county, town] = ['Millshire', 'Mill Forum'].map((name) => namedOf(partnership(name)));
  const all = (names: (typeof county)[]) =>
    withShortForms(
      names.map((one) => one!),
      new Map(),
    )[0]!.all;
  expect(all([county])).toContain('mill');
  expect(all([county, town])).not.toContain('mill');
});
