import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { commonNames, heldBack, withNames } from '../register/shown/register-with-names.ts';
import type { Changes } from '../fixtures/sample-register.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

/** The code that a command ends with, and all that it prints. */
async function remit(...args: readonly string[]): Promise<{ code: number; said: string }> {
  const { code, out, err } = await remitInProcess(args);
  return { code, said: `${out}\n${err}` };
}

const hidden = [...heldBack, ...commonNames];
const namesIn = (said: string): string[] => hidden.filter((name) => said.includes(name));

// A mistake beside each name, in the list of members, in the record of the source and in a note.
const broken: Changes = {
  ...withNames,
  'content/partnerships/riverside/board/membership.yaml': `state: stated
seats:
  - id: chair
    holders:
      - Mirabel Thistlewhite: x
      - name: Rose Trust
\tname: Cuthbert Vanterpool
`,
  'content/sources/riverside-board.yaml': (words) =>
    `${words}  - after: Comment by Xanthippe Oddworthy
    cuont: 2
    reason: Jürgen Wolfsbane
`,
  'content/organisations/riverside-council.yaml': (words) =>
    `${words}nmae: Zephyrine Quillfeather\n`,
};

describe('no command prints a name that is held back', () => {
  test.each([[['check', '--format', 'sarif']], [['source']], [['build']]])(
    'in %s, where the content is broken',
    async ([command = '', ...options]) => {
      const content = writeSampleRegister(temporaryFolder(), broken);
      const { code, said } = await remit(command, content, ...options);
      expect({ code, names: namesIn(said) }).toEqual({
        code: exitCodes.contentBroken.code,
        names: [],
      });
      expect(said).toContain('riverside-council.yaml');
    },
  );

  test('in dev, nor does a page of it, where the content is broken', async () => {
    const content = writeSampleRegister(temporaryFolder(), broken);
    const env = { ...process.env, REMIT_TODAY: '2025-06-01' };
    const child = spawn(process.execPath, [main, 'dev', content, '--port', '4873'], { env });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('Press Ctrl+C')) break;
    }
    const address = /at (http:\S+)/u.exec(said)![1]!;
    const page = await fetch(`${address}partnerships/riverside/board/`);
    said += await page.text();
    const closed = once(child, 'exit');
    child.kill('SIGKILL');
    await closed;
    expect(namesIn(said)).toEqual([]);
    expect(said).toContain('riverside-council.yaml');
  });

  test.each([['source'], ['reviews']])('in %s, where it is not', async (command) => {
    const content = writeSampleRegister(temporaryFolder(), withNames);
    const { code, said } = await remit(command, content);
    expect({ code, names: namesIn(said) }).toEqual({ code: exitCodes.done.code, names: [] });
  });
});
