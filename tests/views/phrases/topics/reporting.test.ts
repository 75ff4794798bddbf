import { describe, expect, test } from 'vitest';
import { Reporting } from '../../../../src/model/answers/reporting.ts';
import { reportingPhrase } from '../../../../src/views/phrases/topics/reporting.ts';
import { inSample } from '../in-sample.ts';

describe('reportingPhrase', () => {
  const say = inSample(Reporting, reportingPhrase);

  test('says to whom, how often and what', () => {
    expect(
      say('{ to: [{ organisation: riverside-council }], content: progress, frequency: annually }'),
    ).toBe('To Riverside Council, every year: progress');
  });

  test('says nothing of how often where the document does not', () => {
    expect(say('{ to: [{ role: Cabinet }], content: progress, frequency: unstated }')).toBe(
      'To the Cabinet: progress',
    );
  });
});
