import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingAnchors, ownParts } from '../../../src/files/prose/heading-anchors.ts';
import { parseProse } from '../../../src/files/prose/parse-prose.ts';

test('names each heading once, also inside a quotation', () => {
  const { value } = parseProse('q.mdx', '## Who *votes*?\n\n> ## Who votes\n', 0);
  expect([...headingAnchors(value!).values()]).toEqual(['who-votes', 'who-votes-1']);
});

test('knows every name that pages with prose have for their own parts', () => {
  const root = new URL('../../../src/', import.meta.url);
  const pages = '{CheckPage,ErrorPage,Example,FindingItem,FindingNotes}';
  const files = globSync(
    `{layouts/*,components/{frame/*,topics/*,findings/${pages},front/ContactPanel}}.astro`,
    { cwd: root },
  ).map((file) => readFileSync(new URL(file, root), 'utf8'));
  const given = files.flatMap((text) =>
    [...text.matchAll(/\bid="([^"]+)"/gu)].map(([, id]) => id!),
  );
  expect(given.length).toBeGreaterThan(10);
  expect(given.filter((id) => !ownParts.includes(id))).toEqual([]);
});
