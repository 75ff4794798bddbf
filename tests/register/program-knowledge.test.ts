import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openExamined } from '../../src/checks/running/open-examined.ts';
import { pathsFor } from '../../src/cli/paths-for.ts';
import { diskFolders, programKnowledge } from '../../src/files/disk-files.ts';
import { topicIds } from '../../src/model/topic-ids.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'remit-own-')), 'content');
  mkdirSync(join(folder, 'glossary'), { recursive: true });
  writeFileSync(
    join(folder, 'site.yaml'),
    [
      'name: Fellmoor',
      'strapline: How Fellmoor is run',
      'baseUrl: https://fellmoor.example',
      'publisher: { name: Fellmoor Council }',
      'licence: { name: OGL, url: "https://fellmoor.example/licence" }',
      'checksReadUpTo: "1.0"',
      'nameRetentionMonths: 24',
      '',
    ].join('\n'),
  );
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const open = (): ReturnType<typeof openExamined> =>
  openExamined(diskFolders(folder), { today: '2026-11-30' });

describe('a register that holds only what is its own', () => {
  test('opens with all that the program knows', () => {
    const { register, diagnostics } = open();
    expect(diagnostics).toEqual([]);
    expect([...register!.topics.keys()].sort()).toEqual([...topicIds].sort());
    expect(register!.guides.size).toBeGreaterThan(3);
    expect(register!.constitutions.size).toBe(0);
  });

  test('adds entries, and puts one in the place of the program’s by its name', () => {
    const before = open().register!.glossary;
    const program = readFileSync(join(programKnowledge, 'glossary', 'quorum.yaml'), 'utf8');
    writeFileSync(
      join(folder, 'glossary', 'quorum.yaml'),
      program.replace(/^meaning: .*$/mu, 'meaning: What Fellmoor calls a quorum.'),
    );
    writeFileSync(
      join(folder, 'glossary', 'fellgate.yaml'),
      program
        .replace('id: quorum', 'id: fellgate')
        .replace(/^term: .*$/mu, 'term: Fellgate')
        .replace(/^variants: .*$/mu, 'variants: []'),
    );
    const { register, diagnostics } = open();
    expect(diagnostics.map(inOneLine)).toEqual([]);
    expect(register!.glossary.get('quorum')!.meaning).toBe('What Fellmoor calls a quorum.');
    expect(register!.ownKnowledge).toEqual([
      { kind: 'glossary', key: 'fellgate', isInPlace: false },
      { kind: 'glossary', key: 'quorum', isInPlace: true },
    ]);
    expect([...register!.glossary.keys()].sort()).toEqual([...before.keys(), 'fellgate'].sort());
  });

  test('is told of a mistake in its own entry where it stands, and of the program’s where that stands', () => {
    writeFileSync(join(folder, 'glossary', 'quorum.yaml'), 'id: quorum\nterm: Quorum\n');
    const { diagnostics } = open();
    expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
      new Set(['content/glossary/quorum.yaml']),
    );
    const pathOf = pathsFor('text', folder);
    expect(pathOf('content/glossary/quorum.yaml')).toBe(join(folder, 'glossary', 'quorum.yaml'));
    expect(join(process.cwd(), pathOf('content/knowledge/topics/quorum.mdx'))).toBe(
      join(programKnowledge, 'topics', 'quorum.mdx'),
    );
  });
});
