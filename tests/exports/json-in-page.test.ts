import { expect, test } from 'vitest';
import { jsonInPage } from '../../src/exports/json-in-page.ts';

test.each(['</script><script>', '<!--', '\u2028', '\u2029'])(
  'nothing ends the element that JSON stands in: %j',
  (words) => {
    const written = jsonInPage({ words });
    expect(written).not.toMatch(/[<\u2028\u2029]/u);
    expect(JSON.parse(written)).toEqual({ words });
  },
);
