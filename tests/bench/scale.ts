// Measures how the time and memory of a build grow with the register.
//
//   npm run bench:scale -- 100 1000          these sizes, in constitutions
//   npm run bench:scale -- --keep 100        the folders stay for a look
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measured } from './measure-size.ts';
import { copyProgram, measureSize } from './measure-size.ts';
import { growthSentence, scaleTable } from './scale-table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const sizes = (positionals.length > 0 ? positionals : ['100', '1000']).map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('Give sizes as whole numbers: npm run bench:scale -- 100 1000');
  process.exit(2);
}

const work = realpathSync(mkdtempSync(join(tmpdir(), 'remit-scale-')));
try {
  const project = copyProgram(work);
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measureSize(size, { project, work }));
  const machine = `${process.platform}, ${availableParallelism()} processors, Node ${process.version}`;
  console.log(`\n${machine}\n\n${scaleTable(measured)}\n\n${growthSentence(measured)}`);
} finally {
  if (values.keep) console.log(`\nKept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
}
