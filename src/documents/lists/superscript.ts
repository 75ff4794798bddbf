const raised: ReadonlyMap<string, string> = new Map(
  [...'⁰¹²³⁴⁵⁶⁷⁸⁹']
    .map((sign, digit): [string, string] => [String(digit), sign])
    .concat(
      [...'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ'].map((sign, index): [string, string] => [
        String.fromCharCode(97 + index),
        sign,
      ]),
      [...'ʳˢᵗᵘᵛʷˣʸᶻ'].map((sign, index): [string, string] => [
        String.fromCharCode(114 + index),
        sign,
      ]),
    ),
);

/** Digits and small letters raised above the line, as the mark of a note is: `12` as `¹²`. */
export function superscript(text: string): string {
  return [...text].map((character) => raised.get(character) ?? character).join('');
}
