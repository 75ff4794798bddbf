// Imports the sources of the sample register anew and compares with what people coded: `npm run bench:import`.
// With `--write`, the table that the test suite holds the importer to is written again.
import { readFileSync, writeFileSync } from 'node:fs';
import { importTable } from './import-table.ts';
import { measureImport } from './measure-import.ts';

const file = new URL('measures.md', import.meta.url);
const all = await measureImport();
const table = importTable(all);
console.log(table);
for (const { id, misread } of all)
  for (const { body, topic, proposed, coded } of misread)
    console.log(
      `\n${id}: ${body} ${topic}\n  proposed ${JSON.stringify(proposed)}\n  coded ${JSON.stringify(coded)}`,
    );
if (process.argv.includes('--write')) {
  const written = readFileSync(file, 'utf8');
  writeFileSync(file, written.replace(/\| +\|[^]*\|\n/u, `${table}\n`));
}
