import type { TextNode } from '../../model/text.ts';
import { wordsWithin } from '../../register/text/node-words.ts';

/** A name printed in capitals in the letters that the rest of the document gives it. */
export function inUsualLetters(name: string, content: readonly TextNode[]): string {
  if (name !== name.toUpperCase()) return name;
  const whole = content.map(wordsWithin).join(' ');
  const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi');
  const usual = [...whole.matchAll(pattern)].find(([as]) => as !== name && /^\p{Lu}/u.test(as));
  if (usual !== undefined) return usual[0];
  return name
    .toLowerCase()
    .replace(/(?:^|[\s-])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/(?<=\S )(?:And|Of|For|The|In|On|With|To|A|Y|Yr)(?= )/g, (word) => word.toLowerCase())
    .replace(/\b(?:Nhs|Icb|Icp|Ics|Uk|Psb|Csp|Lsp|Hwb|Pcsp|Aonb|Vcse|Vcs)\b/g, (word) =>
      word.toUpperCase(),
    );
}
