const bullets = '•▪◦‣●○■□➢➤✓✔◆◇·∙⁃–—*→-';

const bullet = new RegExp(`^[${bullets}]$`, 'u');
const number = /^\(?\d{1,3}(?:\.\d{1,3}){0,6}[.):]?\)?$/u;
const pointed = /^(?:\((?<inside>[a-z]{1,6})\)|(?<before>[a-z]{1,6})[.)])$/iu;
// A letter, twice the same, or a Roman number: “so.” and “to.” are words.
const counting = /^(?:[a-z]|([a-z])\1|(?=[ivxl])x{0,3}l?x{0,3}(?:ix|iv|v?i{0,3}))$/iu;

/** Whether letters that stand alone before a text are a bullet. */
export function isBulletMark(text: string): boolean {
  return bullet.test(text) || text === 'o';
}

/** Whether letters that stand alone before a text are its number, letter or bullet. */
export function isListLabel(text: string): boolean {
  const { inside, before = inside } = pointed.exec(text)?.groups ?? {};
  return isBulletMark(text) || number.test(text) || (before !== undefined && counting.test(before));
}

/** Whether a text begins as a numbered point or a bullet does, its number a word of the text. */
export function beginsWithLabel(text: string): boolean {
  const [, first = '', rest = ''] = /^(\S+)\s+(\S)/u.exec(text) ?? [];
  if (first === '' || rest === '') return false;
  if (first === 'o' || first === '-' || first === '–' || first === '—') return false;
  if (/^\d+$/u.test(first)) return false;
  return isListLabel(first);
}
