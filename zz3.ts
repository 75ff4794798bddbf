import { readFileSync } from 'node:fs';
import { readDocument } from './src/documents/read-document.ts';
import { structureOf } from './src/import/structure/structure-of.ts';
import { withholdPeople } from './src/import/people/withhold-people.ts';
import { bodyTexts } from './src/import/draft/body-texts.ts';
import { authoredSources } from './tests/bench/import/authored.ts';
import { textParts } from './tests/bench/import/text-parts.ts';
import { commonInOrder } from './tests/bench/import/common-in-order.ts';
for (const s of authoredSources('.')) {
 const r = await readDocument(s.bytes, s.file); if ('refused' in r) throw 1;
 const d = bodyTexts(withholdPeople(structureOf(r.blocks)).content);
 const o = textParts(d.map(x=>x.content)), t = textParts(s.bodies.map(b=>b.content));
 console.log('##', s.id, d.map(x=>x.name));
 const c = commonInOrder(o.headings.map(h=>h.words), t.headings.map(h=>h.words));
 const oi=new Set(c.map(x=>x[0])), ti=new Set(c.map(x=>x[1]));
 o.headings.forEach((h,i)=>{ if(!oi.has(i)) console.log('  ours only', h.level, h.words)});
 t.headings.forEach((h,i)=>{ if(!ti.has(i)) console.log('  theirs only', h.level, h.words)});
 for (const [i,j] of c) if (o.headings[i].level!==t.headings[j].level) console.log('  level', o.headings[i].level, t.headings[j].level, t.headings[j].words);
 const w = commonInOrder(o.words, t.words); const oo=new Set(w.map(x=>x[0])), tt=new Set(w.map(x=>x[1]));
 console.log('  words ours only', o.words.filter((_,i)=>!oo.has(i)).slice(0,40).join(' '));
 console.log('  words theirs only', t.words.filter((_,i)=>!tt.has(i)).slice(0,40).join(' '));
}
