// Writes the tables of the house into the README again: `node tests/house/refresh-readme.ts`.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  alsoForPagesSentence,
  houseTable,
  roomTable,
  withoutMachineSentence,
} from './house-table.ts';

const readme = new URL('../../README.md', import.meta.url);
const text = readFileSync(readme, 'utf8')
  .replace(/\| folder in `src\/`(?:.*\n)+?(?=\n)/u, () => `${houseTable()}\n`)
  .replace(/^Pages, layouts and components may also import [^\n]*?\.(?= What)/mu, () =>
    alsoForPagesSentence(),
  )
  .replace(/^From `[^\n]*? of the browser\./mu, () => withoutMachineSentence())
  .replace(/\| in \| rooms(?:.*\n)+?(?=\n)/u, () => `${roomTable()}\n`);
writeFileSync(readme, text);
