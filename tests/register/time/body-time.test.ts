import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { bodyTime, isHistoric, partnershipTime } from '../../../src/register/time/body-time.ts';
import {
  isPresent,
  presentConstitutions,
  presentFirst,
} from '../../../src/register/time/present.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const board = 'content/partnerships/riverside/board/constitution.yaml';
const riverside = 'content/partnerships/riverside/partnership.yaml';
const panel = 'content/partnerships/hillside/panel/constitution.yaml';
const sources = 'sources: [{ title: News, url: https://riverside.example }]';

// The day of these registers is 1 June 2025.
const withEnd = (more: string): Register =>
  twoPartnerships({
    [board]: (text) =>
      text.replace(
        '  statutory: no\n',
        `  statutory: no\n  ended: { what: It ended., ${sources}${more} }\n`,
      ),
  });

describe('a body', () => {
  test('is current where nothing says otherwise', () => {
    expect(bodyTime('riverside/board', twoPartnerships())).toMatchObject({
      word: 'current',
      tense: 'present',
    });
  });

  test.each([
    ['', 'ended'],
    [', date: 2024', 'ended'],
    [', date: 2025-05', 'ended'],
    [', date: 2025-06-01', 'ended'],
    [', date: 2025-06', 'ending'],
    [', date: 2025', 'ending'],
    [', date: 2028-04-01', 'ending'],
  ])('with an end%s is %s on 1 June 2025: an end has come when its last day has', (more, word) => {
    const register = withEnd(more);
    expect(bodyTime('riverside/board', register).word).toBe(word);
    expect(isHistoric('riverside/board', register)).toBe(word === 'ended');
  });

  test('has been replaced where its record names what came after', () => {
    const register = withEnd(
      ', date: 2025-05, replacedBy: [{ body: assembly }, { described: a network }, { organisation: riverside-council }]',
    );
    expect(bodyTime('riverside/board', register)).toMatchObject({
      word: 'replaced',
      date: '2025-05',
      replacedBy: [
        { name: 'Riverside Assembly', body: 'riverside/assembly' },
        { name: 'a network' },
        { name: 'Riverside Council', organisation: 'riverside-council' },
      ],
    });
  });

  const replacing = (more: (text: string) => string = (text) => text): Register =>
    twoPartnerships({
      [panel]: (text) => more(text.replace('  - kind: supports', '  - kind: replaces')),
    });

  test('has been replaced where another says that it replaces it, of another partnership too', () => {
    expect(bodyTime('riverside/board', replacing())).toMatchObject({
      word: 'replaced',
      date: undefined,
      replacedBy: [{ name: 'Hillside Youth Panel', body: 'hillside/panel' }],
    });
  });

  test('is current until the terms that replace it begin', () => {
    const register = replacing((text) =>
      text.replace('  label: v0.3', '  effectiveFrom: 2025-07\n  label: v0.3'),
    );
    expect(bodyTime('riverside/board', register).word).toBe('current');
    expect(bodyTime('hillside/panel', register)).toMatchObject({
      word: 'document-not-begun',
      tense: 'future',
    });
  });

  test('that is listed as former has ended, at a time where that is known', () => {
    const former = (more: string): Register =>
      twoPartnerships({
        [riverside]: (text) => text.replace('status: described', `status: former${more}`),
      });
    expect(bodyTime('riverside/assembly', former(''))).toMatchObject({
      word: 'ended',
      date: undefined,
    });
    const dated = former(`\n    ended: { date: 2012-12, what: It ended., ${sources} }`);
    expect(bodyTime('riverside/assembly', dated)).toMatchObject({ word: 'ended', date: '2012-12' });
  });

  test('is known to be of a partnership that is over, unless it stands outside', () => {
    const register = twoPartnerships({
      'content/partnerships/hillside/partnership.yaml': (text) =>
        `ended: { date: 2025-03, what: It ended., ${sources} }\n${text}`,
    });
    expect(partnershipTime('hillside', register).word).toBe('ended');
    expect(bodyTime('hillside/panel', register)).toMatchObject({
      word: 'partnership-ended',
      tense: 'past',
    });
    expect(bodyTime('hillside/forum', register).date).toBe('2025-03');
    expect(bodyTime('hillside/cabinet', register).word).toBe('current');
  });
});

describe('the document of a body', () => {
  const withVersion = (line: string): Register =>
    twoPartnerships({
      [board]: (text) => text.replace('  label: 1.10', `  ${line}\n  label: 1.10`),
    });

  test.each([
    ['effectiveTo: 2025-05', 'document-expired', 'past'],
    ['effectiveTo: 2025-06', 'current', 'present'],
    ['effectiveFrom: 2025-06', 'current', 'present'],
    ['effectiveFrom: 2025-06-02', 'document-not-begun', 'future'],
  ])('with %s is %s', (line, word, tense) => {
    expect(bodyTime('riverside/board', withVersion(line))).toMatchObject({ word, tense });
  });

  test('has been replaced where its status says so', () => {
    const register = twoPartnerships({
      [board]: (text) => text.replace('status: final', 'status: superseded'),
    });
    expect(bodyTime('riverside/board', register)).toMatchObject({
      word: 'document-replaced',
      tense: 'past',
    });
  });
});

describe('what is counted as so today', () => {
  const register = withEnd(', date: 2024');

  test('is only what is in force', () => {
    expect(presentConstitutions(register).map(({ key }) => key)).toEqual(['hillside/panel']);
    expect(isPresent('riverside/board', register)).toBe(false);
  });

  test('comes first, and all else keeps its order', () => {
    const keys = ['riverside/board', 'hillside/panel', 'riverside/assembly'];
    expect(presentFirst(keys, register, (key) => key)).toEqual([
      'hillside/panel',
      'riverside/assembly',
      'riverside/board',
    ]);
  });
});
