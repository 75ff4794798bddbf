import { describe, expect, test } from 'vitest';
import { Secretariat } from '../../../../src/model/answers/secretariat.ts';
import { secretariatPhrase } from '../../../../src/views/phrases/topics/secretariat.ts';
import { inSample } from '../in-sample.ts';

describe('secretariatPhrase', () => {
  const say = inSample(Secretariat, secretariatPhrase);

  test('names who runs the meetings, and what they do', () => {
    expect(
      say('{ by: [{ organisation: riverside-council }], shared: no, duties: it takes minutes }'),
    ).toBe('Riverside Council; it takes minutes');
  });

  test('says that two organisations share it', () => {
    expect(say('{ by: [{ organisation: riverside-council }, { role: Trust }], shared: yes }')).toBe(
      'Shared by Riverside Council and the Trust',
    );
  });
});
