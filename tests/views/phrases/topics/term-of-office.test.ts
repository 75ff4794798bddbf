import { describe, expect, test } from 'vitest';
import { TermOfOffice } from '../../../../src/model/answers/term-of-office.ts';
import { termPhrase } from '../../../../src/views/phrases/topics/term-of-office.ts';
import { inSample } from '../in-sample.ts';

describe('termPhrase', () => {
  test('joins the offices that share a rule', () => {
    const say = inSample(TermOfOffice, termPhrase);
    const rule = 'length: P1Y, maximumConsecutive: 2';
    expect(
      say(
        `terms: [{ applies: chair, ${rule} }, { applies: vice-chair, ${rule} }, { applies: member, length: P3Y }]`,
      ),
    ).toBe('Chair and Vice-Chair: 1 year, at most 2 terms in a row; members: 3 years');
  });

  test('does not call Co-chairs the Chair', () => {
    const say = inSample(TermOfOffice, termPhrase);
    expect(say('terms: [{ applies: co-chair, length: P3Y, qualifier: up-to }]')).toBe(
      'Co-chairs: up to 3 years',
    );
  });
});
