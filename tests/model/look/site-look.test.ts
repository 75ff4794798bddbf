import { describe, expect, test } from 'vitest';
import { SiteLook } from '../../../src/model/look/site-look.ts';

function saidOf(frame: string): string | undefined {
  return SiteLook.safeParse({ colours: { frame } }).error?.issues[0]?.message;
}

describe('the colours of a look', () => {
  test('are taken where words in them can be read', () => {
    expect(saidOf('#6b1046')).toBeUndefined();
    expect(saidOf('#0B3A42')).toBeUndefined();
  });

  test('are refused with the nearest shade that can be read, and that shade is taken', () => {
    const said = saidOf('#e4003b')!;
    expect(said).toContain('a contrast of 4 to 1, where 4.5 is the least');
    const [, shade] = /nearest shade that can be read is `"(#[0-9a-f]{6})"`/u.exec(said)!;
    expect(saidOf(shade!)).toBeUndefined();
  });

  test.each(['red', '#fff', 'rgb(0,0,0)', '#0b3a4', '0b3a42'])(
    'are written with six digits: %s',
    (typed) => {
      expect(saidOf(typed)).toContain('six digits or letters from a to f');
    },
  );
});
