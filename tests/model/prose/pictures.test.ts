import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isPicture, pictures } from '../../../src/model/prose/pictures.ts';

test.each(Object.entries(pictures))(
  '%s is there, has the size it says, and says what it shows',
  (name, picture) => {
    const png = readFileSync(new URL(`../../../public/pictures/${name}.png`, import.meta.url));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([picture.width, picture.height]);
    expect(picture.shows).toMatch(/^\p{Lu}.{40,}\.$/u);
  },
);

test('a picture is known by its name alone', () => {
  expect(isPicture('imported-page')).toBe(true);
  expect(isPicture('toString')).toBe(false);
});
