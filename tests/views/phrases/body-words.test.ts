import { describe, expect, test } from 'vitest';
import { BodyKind } from '../../../src/model/body-kind.ts';
import {
  bodyNotice,
  bodyStatusName,
  kindNamesOf,
  kindWords,
  kindsWords,
} from '../../../src/views/phrases/body-words.ts';

describe('the kind of a body in words', () => {
  test('is each kind where it is more than one', () => {
    expect(kindWords({ kind: 'forum' })).toBe('Forum');
    const both = {
      kind: 'executive-group',
      alsoKinds: ['community-safety-partnership'],
    } as const;
    expect(kindWords(both)).toBe('Executive group and community safety partnership');
    expect(kindNamesOf(both)).toEqual(['Executive group', 'Community safety partnership']);
  });

  test('has a plural that can be read in a sentence', () => {
    expect(kindsWords('schools-forum')).toBe('schools forums');
    const plurals = BodyKind.options.map(kindsWords);
    expect(plurals.filter((words) => /ys\b|sss\b|^[A-Z]/u.test(words))).toEqual([]);
    expect(new Set(plurals).size).toBe(plurals.length);
  });
});

test('a body still to be written is said so in the past where it is history', () => {
  expect(bodyStatusName('placeholder', false)).toBe('Still to be written');
  expect(bodyStatusName('placeholder', true)).toBe('Was still to be written');
  expect(bodyNotice('placeholder', false)).toContain('announces terms');
  expect(bodyNotice('placeholder', true)).toContain('announced terms');
  expect(bodyStatusName('described', true)).toBe(bodyStatusName('described', false));
  expect(bodyNotice('constituted', true)).toBe('');
});
