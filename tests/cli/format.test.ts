import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { schemaLine } from '../../src/register/loading/json-schemas.ts';
import type { Ended } from '../fixtures/remit-in-process.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { hillside } from '../fixtures/two-partnerships.ts';

const facts = 'partnerships/hillside/panel/facts.yaml';
const place = 'places/riverside.yaml';

const format = (content: string, ...args: readonly string[]): Promise<Ended> =>
  remitInProcess(['format', ...args], {
    cwd: join(content, '..'),
    env: { REMIT_CONTENT: content },
  });

describe('remit format', () => {
  test('puts the files of one partnership in order, names them, and touches no other', async () => {
    const content = writeSampleRegister(temporaryFolder(), {
      ...hillside(),
      [`content/${facts}`]: `# kept\n${hillside()[`content/${facts}`]!.replaceAll(': {', ':   {')}`,
      [`content/${place}`]: (text) => text.replace('name: ', 'name:   '),
    });
    const untouched = readFileSync(join(content, place), 'utf8');
    const { code, out } = await format(content, 'hillside');
    expect(code).toBe(0);
    expect(out).toContain(`content/${facts}: changed\n`);
    expect(out).not.toContain(place);
    const now = readFileSync(join(content, facts), 'utf8');
    expect(now.startsWith(`${schemaLine(facts)}\n# kept\n`)).toBe(true);
    expect(now).not.toContain(':   {');
    expect(readFileSync(join(content, place), 'utf8')).toBe(untouched);
    expect((await format(content, 'hillside')).out).toMatch(
      /^0 files changed, \d+ were in order already\.\n$/u,
    );
  });

  test('leaves a file that cannot be read as it is, and says so', async () => {
    const content = writeSampleRegister(temporaryFolder(), { [`content/${place}`]: 'a: [\n' });
    const { code, out } = await format(content);
    expect(code).toBe(0);
    expect(out).toContain(`content/${place}: left alone\n`);
    expect(out).toContain('1 file could not be read: `remit check` says why.');
    expect(readFileSync(join(content, place), 'utf8')).toBe('a: [\n');
  });
});
