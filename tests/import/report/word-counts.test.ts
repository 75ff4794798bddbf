import { expect, test } from 'vitest';
import { importDocument } from '../../../src/import/import-document.ts';
import { wordCounts } from '../../../src/import/report/word-counts.ts';
import { openRegister } from '../../../src/register/open-register.ts';
import { overlayFiles } from '../../../src/files/overlay-files.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';

test('the words of a draft are counted as the register accounts for them', async () => {
  const html =
    '<nav>Home and search</nav><main><h1>Marsh Forum</h1><h2>Quorum</h2><p>Five members, says Dr Jane Smith.</p></main>';
  const { content, seeds } = sampleFolders();
  const today = '2026-01-01';
  const imported = await importDocument(
    { name: 'marsh.html', bytes: new TextEncoder().encode(html) },
    { folders: { content, seeds }, today },
  );
  if ('refused' in imported) throw new Error(imported.refused);
  const added = (folder: string) =>
    new Map(
      [...imported.files].flatMap(([path, words]) =>
        path.startsWith(`${folder}/`) ? [[path.slice(folder.length + 1), words] as const] : [],
      ),
    );
  const { register } = openRegister(
    {
      content: overlayFiles(content, added('content')),
      seeds: overlayFiles(seeds, added('seeds')),
    },
    { today },
  );
  const { words, published, withheld, omitted } = register!.sources.get('marsh')!.coverage;
  expect(wordCounts(imported.draft)).toEqual({
    all: words,
    published,
    withheld,
    leftOut: omitted.map(({ omission, words: count }) => ({
      reason: omission.reason,
      words: count,
    })),
  });
  expect(withheld).toBe(3);
});
