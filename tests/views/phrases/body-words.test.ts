import { describe, expect, test } from 'vitest';
import {
  bodyKindInSentence,
  bodyKindName,
  bodyNotice,
  bodyStatusName,
  kindNamesOf,
  kindWords,
  kindsWords,
} from '../../../src/views/phrases/body-words.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const register = openSample({
  'content/body-kinds/eisteddfod.yaml': 'name: Eisteddfod\nplural: Eisteddfodau\n',
}).register!;

describe('the kind of a body in words', () => {
  test('is each kind where it is more than one', () => {
    expect(kindWords({ kind: 'forum' }, register)).toBe('Forum');
    const both = { kind: 'executive-group', alsoKinds: ['community-safety-partnership'] };
    expect(kindWords(both, register)).toBe('Executive group and community safety partnership');
    expect(kindNamesOf(both, register)).toEqual([
      'Executive group',
      'Community safety partnership',
    ]);
  });

  test('is what its record calls one and several, the register’s own too', () => {
    expect(bodyKindName('eisteddfod', register)).toBe('Eisteddfod');
    expect(bodyKindInSentence('eisteddfod', register)).toBe('eisteddfod');
    expect(kindsWords('eisteddfod', register)).toBe('eisteddfodau');
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
