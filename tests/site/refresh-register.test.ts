import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { refreshRegister } from '../../src/site/refresh-register.ts';
import { settings, useSettings } from '../../src/site/settings.ts';
import { theMistakesAt } from '../../src/site/the-mistakes.ts';
import { hasTheRegister, theRegister } from '../../src/site/the-register.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { hillside } from '../fixtures/two-partnerships.ts';

test('pages are told of mistakes by what they are about, and show the last good words', () => {
  const contentFolder = writeSampleRegister(temporaryFolder(), hillside());
  const facts = join(contentFolder, 'partnerships', 'hillside', 'panel', 'facts.yaml');
  const good = readFileSync(facts, 'utf8');
  const before = settings();
  onTestFinished(() => useSettings(before));
  useSettings({ contentFolder, today: '2025-06-01', isLive: true });

  expect(refreshRegister()).toEqual({ mistakes: [], baseUrl: 'https://register.example' });
  expect(hasTheRegister()).toBe(true);
  expect(theMistakesAt('/')).toBeUndefined();
  const answers = theRegister().constitutions.get('hillside/panel')!.facts;

  writeFileSync(facts, good.replaceAll('state: stated', 'state: statd'));
  expect(refreshRegister().mistakes.length).toBeGreaterThan(1);
  expect(theRegister().constitutions.get('hillside/panel')!.facts).toEqual(answers);
  const here = theMistakesAt('/partnerships/hillside/panel/')!;
  expect(here.own.shown[0]?.diagnostic.file).toBe('content/partnerships/hillside/panel/facts.yaml');
  expect(here.elsewhere.total).toBe(0);
  expect(theMistakesAt('/partnerships/riverside/board/')).toMatchObject({
    own: { total: 0 },
    elsewhere: { total: here.own.total },
  });
  expect(theMistakesAt('/topics/')?.own.total).toBe(here.own.total);

  writeFileSync(facts, good);
  expect(refreshRegister().mistakes).toEqual([]);
  expect(theMistakesAt('/partnerships/hillside/panel/')).toBeUndefined();
});
