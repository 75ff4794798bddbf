import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ended } from '../fixtures/remit-in-process.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const word = 'glossary/board.yaml';
const evidence = '    evidence:\n      - { in: riverside/board, clause: "1", quote: the Board }\n';
const written = (text: string): string =>
  text.replace('    note:', `${evidence}    # Read twice.\n    note:`);

const run = (content: string, ...words: readonly string[]): Promise<Ended> =>
  remitInProcess(words, { cwd: join(content, '..'), env: { REMIT_CONTENT: content } });

describe('remit migrate', () => {
  test('mends what the check tells of, and writes no other byte', async () => {
    const content = writeSampleRegister(temporaryFolder(), { [`content/${word}`]: written });
    const file = join(content, word);
    // As some editors of Windows leave a file.
    const before = `\uFEFF${readFileSync(file, 'utf8').replaceAll('\n', '\r\n')}`;
    writeFileSync(file, before);

    const told = await run(content, 'check');
    expect(told.code).toBe(1);
    expect(told.out).toContain('content/glossary/board.yaml:5:5 error schema/former-name');
    expect(told.out).toContain('The field `evidence` is no longer needed since Remit 0.2.');

    const change = 'content/glossary/board.yaml\n  `evidence` is taken out (since Remit 0.2)\n';
    const tried = await run(content, 'migrate', '--dry-run');
    expect(tried).toMatchObject({
      code: 0,
      out: `${change}1 file would change. Nothing was written.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before);

    const done = await run(content, 'migrate');
    expect(done).toMatchObject({
      code: 0,
      out: `${change}1 file changed. \`remit check\` says whether all is in order now.\n`,
    });
    expect(readFileSync(file, 'utf8')).toBe(before.replace(evidence.replaceAll('\n', '\r\n'), ''));
    expect((await run(content, 'check')).code).toBe(0);
    expect(await run(content, 'migrate')).toMatchObject({ code: 0, out: 'Nothing to change.\n' });
  });

  test('leaves to a person what only a person can write, and what cannot be read', async () => {
    const topic = 'topics/quorum.mdx';
    const content = writeSampleRegister(temporaryFolder(), {
      [`content/${word}`]: 'readings: [\n',
      'content/knowledge/topics/quorum.mdx': (text) =>
        text.replace(
          'expected: []',
          'expected:\n  statutory: { level: guidance }\ngroup: meetings',
        ),
    });
    const { code, out } = await run(content, 'migrate');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        `content/knowledge/${topic}`,
        '  `group` is taken out (since Remit 0.2)',
        '  left for you: The field `statutory` is written otherwise since Remit 0.2. Make `expected` a list, where each entry names kinds of body, nations and a provision.',
        '1 file changed. `remit check` says whether all is in order now.',
        '1 file needs you: `remit check` shows where.',
        '1 file could not be read: `remit check` says why.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(join(content, word), 'utf8')).toBe('readings: [\n');
    expect(readFileSync(join(content, 'knowledge', topic), 'utf8')).toContain(
      'expected:\n  statutory: { level: guidance }\n---\n',
    );
  });

  test('says where there is no folder of content', async () => {
    const { code, err } = await run(temporaryFolder(), 'migrate', 'nowhere');
    expect(code).toBe(2);
    expect(err).toContain('There is no folder');
  });
});
