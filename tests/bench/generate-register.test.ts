import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openFolder } from '../fixtures/open-folder.ts';
import type { Register } from '../../src/register/register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { generateRegister } from './generate-register.ts';

const likeContent = fileURLToPath(new URL('../../content', import.meta.url));

describe('generateRegister', () => {
  const folder = (constitutions: number): string =>
    generateRegister(join(temporaryFolder(), 'made'), { constitutions, likeContent });

  test('writes a register without mistakes, of the size that was asked for', () => {
    const { register, diagnostics } = openFolder(folder(12));
    expect(diagnostics).toEqual([]);
    expect(register!.constitutions.size).toBe(12);
  });

  test('writes the same register each time', () => {
    const [first, second] = [folder(5), folder(5)].map((content) => openFolder(content).register!);
    const checksums = ({ sources }: Register): string[] =>
      [...sources.values()].map(({ record }) => record.sha256);
    expect(checksums(second!)).toEqual(checksums(first!));
  });
});
