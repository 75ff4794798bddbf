import { measureImport, measureNames } from './tests/bench/import/measure-import.ts';
const t=performance.now();
const all = await measureImport();
for (const m of measureNames) console.log(m.padEnd(20), all.map(({measures})=>`${measures[m].right}/${measures[m].of}`.padEnd(14)).join(''));
console.log(performance.now()-t);
