import { codePageOf, codePageOfFont } from './rtf-code-pages.ts';

interface RtfFont {
  name: string;
  codePage: string | undefined;
}

/** The fonts of a file by their numbers: what each is called, and in which code page its bytes are. */
export class RtfFonts {
  readonly #fonts = new Map<number, RtfFont>();
  #defined: RtfFont = { name: '', codePage: undefined };
  /** The code page of the file. */
  codePage = 'windows-1252';
  /** The font of words that name none. */
  usual: number | undefined;

  /** Takes up a control word of the table of fonts. */
  define(word: string, value: number | undefined): void {
    if (word === 'f' && value !== undefined) {
      this.#defined = { name: '', codePage: undefined };
      this.#fonts.set(value, this.#defined);
    } else if (word === 'fcharset') this.#defined.codePage = codePageOfFont(value);
    else if (word === 'cpg') this.#defined.codePage = codePageOf(value);
  }

  /** Takes up letters of a name in the table of fonts. */
  named(text: string): void {
    if (this.#defined.name.length < 100) this.#defined.name += text;
  }

  /** The name of a font. */
  nameOf(font: number | undefined): string | undefined {
    return this.#of(font)?.name.replace(/;.*$/u, '').trim();
  }

  /** The code page of words in a font. */
  codePageFor(font: number | undefined): string {
    return this.#of(font)?.codePage ?? this.codePage;
  }

  #of(font: number | undefined): RtfFont | undefined {
    return this.#fonts.get(font ?? this.usual ?? -1);
  }
}
