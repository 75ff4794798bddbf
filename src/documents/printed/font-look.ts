/** Whether letters are bold or slanted, by the name of their font: `ABCDEF+Arial-BoldItalicMT`. */
export function fontLook(name: string): { isBold: boolean; isItalic: boolean } {
  const plain = name.replace(/^[A-Z]{6}\+/u, '');
  return {
    isBold: /bold|black|heavy|demi|[-,]bd|(?:^|[-_])bx|cmbx/iu.test(plain),
    isItalic: /italic|oblique|slanted|[-,]it(?:$|[^a-z])|cmti/iu.test(plain),
  };
}
