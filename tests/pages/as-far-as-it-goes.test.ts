import { expect, test } from 'vitest';
import { memoryFolders } from '../../src/files/memory-files.ts';
import { openAsFar } from '../../src/register/open-as-far.ts';
import { sampleRegister } from '../fixtures/sample-register.ts';
import { hillside } from '../fixtures/two-partnerships.ts';
import { renderEveryPage } from './render-every-page.ts';

const panel = 'content/partnerships/hillside/panel';

test.each([
  [`${panel}/facts.yaml`, 'oops: ['],
  [`${panel}/membership.yaml`, 'oops: ['],
  [`${panel}/rasci.yaml`, 'oops: ['],
  [`${panel}/text.yaml`, 'content:\n  - { kind: title, text: Other words }\n'],
  [`${panel}/constitution.yaml`, 'oops: ['],
  ['content/organisations/hillside-council.yaml', undefined],
  ['content/places/hillside.yaml', undefined],
  ['content/sources/hillside-panel.yaml', undefined],
  ['seeds/hillside-panel.txt', undefined],
])('every page can be drawn of what is left where %s is broken', async (path, words) => {
  const files = Object.entries(sampleRegister({ ...hillside(), [path]: words }));
  const there = files.flatMap(([name, own]) => (own === undefined ? [] : [[name, own] as const]));
  const register = openAsFar(memoryFolders(new Map(there)), { today: '2025-06-01' });
  const pages = await renderEveryPage(register!);
  expect(pages.some(({ text }) => text.includes('Riverside Partnership Board'))).toBe(true);
});
