import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { diskFolders } from '../../src/files/disk-files.ts';
import { parseYaml } from '../../src/files/parse-yaml.ts';
import { ConstitutionText } from '../../src/model/text.ts';
import { validateRecord } from '../../src/model/validate-record.ts';
import type { Joined } from '../../src/register/loading/join-records.ts';
import { joinRecords } from '../../src/register/loading/join-records.ts';
import type { Content } from '../../src/register/loading/load-content.ts';
import { loadContent } from '../../src/register/loading/load-content.ts';
import { coverSources } from '../../src/register/proving/cover-sources.ts';
import { indexText } from '../../src/register/text/text-index.ts';
import { patience } from '../fixtures/patience.ts';
import type { ChangedWord } from '../fixtures/changed-words.ts';
import { changedWords } from '../fixtures/changed-words.ts';

const folders = diskFolders(fileURLToPath(new URL('../../content', import.meta.url)));

/** Places of `source/words-differ` when the words of one body are read from this text instead. */
function placesIn(
  { text }: ChangedWord,
  { key, content, joined }: { key: string; content: Content; joined: Joined },
): string[] {
  const { file } = content.text.get(key)!.document;
  const { value: document } = parseYaml(file, text);
  const record = validateRecord(ConstitutionText, document).value;
  if (record === undefined) return ['no valid text'];
  const { source = '' } = content.constitution.get(key)!.record;
  const changed = {
    ...content,
    source: new Map([[source, content.source.get(source)!]]),
    constitution: new Map(),
    text: new Map([...content.text, [key, { key, record, document }]]),
  };
  const texts = new Map([...joined.texts, [key, indexText(record.content)]]);
  const found = coverSources(changed, {
    joined: { ...joined, texts, constitutions: new Map() },
    seeds: folders.seeds,
  });
  return found.diagnostics
    .filter(({ check }) => check === 'source/words-differ')
    .map((one) => `${one.file}:${one.range.start.line}:${one.range.start.column}`);
}

describe('a word of a document that is changed, left out or doubled', () => {
  test(
    'is reported at its line and column, in every text of this register',
    () => {
      const content = loadContent(folders.content).value;
      const joined = joinRecords(content).value;
      const wrong: string[] = [];
      let tried = 0;
      for (const key of content.text.keys()) {
        const { document } = content.text.get(key)!;
        for (const changed of changedWords(document.text, 61)) {
          tried += 1;
          const expected = `${document.file}:${changed.line}:${changed.column}`;
          const found = placesIn(changed, { key, content, joined });
          if (found.join(' ') !== expected)
            wrong.push(
              `${changed.way} “${changed.word}” at ${expected}, reported at ${found.join(' ')}`,
            );
        }
      }
      expect(wrong).toEqual([]);
      expect(tried).toBeGreaterThan(300);
    },
    patience,
  );
});
