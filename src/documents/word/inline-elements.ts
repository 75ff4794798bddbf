/** Elements inside a paragraph that print a sign, by name. */
export const printedSigns: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:ptab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

// What is in these is read as if they were not there.
const transparent = new Set([
  'w:sdtContent',
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:bdo',
  'w:dir',
  'w:rubyBase',
  'w:p',
]);

// Settings, places without words, and what tracked changes took away.
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:tcPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:delText',
  'w:delInstrText',
  'w:moveFrom',
  'w:softHyphen',
  'w:proofErr',
  'w:permStart',
  'w:permEnd',
  'w:commentReference',
  'w:annotationRef',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:separator',
  'w:continuationSeparator',
  'w:lastRenderedPageBreak',
  'w:fldData',
  'w:contentPart',
  'w14:contentPart',
]);

/** Whether an element inside a paragraph only holds others. */
export function isTransparent(name: string): boolean {
  return transparent.has(name) || name.startsWith('m:');
}

/** Whether an element inside a paragraph or between paragraphs prints nothing. */
export function printsNothing(name: string): boolean {
  return (
    silent.has(name) ||
    /^w:(?:bookmark|comment|moveFrom|moveTo)Range(?:Start|End)$|^w:bookmark(?:Start|End)$|^w:customXml\w+Range(?:Start|End)$/u.test(
      name,
    ) ||
    /^m:\w*Pr$/u.test(name)
  );
}
