import { expect, test } from 'vitest';
import { asContentFile } from '../../src/cli/as-content-file.ts';

test('a file begins with the line that names its schema, and is in the layout of the house', async () => {
  expect(await asContentFile('places/riverside.yaml', "name:   'Riverside'\nlist: [ a ]\n")).toBe(
    '# yaml-language-server: $schema=../.schema/place.json\nname: "Riverside"\nlist: [a]\n',
  );
});

test('a page, and what cannot be read, stays as it is', async () => {
  expect(await asContentFile('knowledge/topics/a.mdx', '---\na:   b\n---\n')).toBe(
    '---\na:   b\n---\n',
  );
  expect(await asContentFile('places/a.yaml', 'a: [')).toBe(
    '# yaml-language-server: $schema=../.schema/place.json\na: [',
  );
});
