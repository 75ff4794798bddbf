const bullets = '•▪◦‣●○■□➢➤✓✔◆◇·∙⁃–—*→-';

const bullet = new RegExp(`^[${bullets}]$`, 'u');
const number = /^\(?\d{1,3}(?:\.\d{1,3}){0,6}[.):]?\)?$/u;
const letter =
  /^(?:\([a-z]{1,5}\)|\([A-Z]{1,2}\)|[a-z]{1,2}[.)]|[ivxlc]{1,6}[.)]|[A-Z][.)]|[IVXLC]{1,6}[.)])$/u;

/** Whether letters that stand alone before a text are a bullet. */
export function isBulletMark(text: string): boolean {
  return bullet.test(text) || text === 'o';
}

/** Whether letters that stand alone before a text are its number, letter or bullet. */
export function isListLabel(text: string): boolean {
  return isBulletMark(text) || number.test(text) || letter.test(text);
}

/** Whether a text begins as a numbered point or a bullet does, its number a word of the text. */
export function beginsWithLabel(text: string): boolean {
  const [, first = '', rest = ''] = /^(\S+)\s+(\S)/u.exec(text) ?? [];
  if (first === '' || rest === '') return false;
  if (first === 'o' || first === '-' || first === '–' || first === '—') return false;
  if (/^\d+$/u.test(first)) return false;
  return isListLabel(first);
}
