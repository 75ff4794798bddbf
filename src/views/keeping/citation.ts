// Also runs in the browser.
/** What is named when a document, or a part of it, is cited. */
export interface Cited {
  readonly body: string;
  readonly document: string;
  readonly version: string;
  /** “Clause 15”; empty for the whole document. */
  readonly part: string;
  readonly register: string;
  readonly address: string;
  /** The day on which the register was published as it is cited. */
  readonly asOf: string;
}

/** How a document, or a part of it, is cited: body, document, version, part, register, address and day. */
export function citationWords(cited: Cited): string {
  const { body, document, version, part, register, address, asOf } = cited;
  const where = part === '' ? '' : `, ${part}`;
  return `${body}, ${document} (${version})${where}. ${register}, ${address} as published on ${asOf}.`;
}

/** Who has the rights in a document, and what may be done with it, as far as it is known. */
export function rightsWords({
  copyrightHolder,
  licence,
}: {
  readonly copyrightHolder?: string | undefined;
  readonly licence?: { readonly name: string } | undefined;
}): string {
  const parts = [
    ...(copyrightHolder === undefined ? [] : [`Copyright: ${copyrightHolder}.`]),
    ...(licence === undefined ? [] : [`Licence: ${licence.name}.`]),
  ];
  if (parts.length === 0) return 'Rights not recorded.';
  return licence === undefined ? `${parts.join(' ')} Licence not recorded.` : parts.join(' ');
}

/** A wording as it is borrowed: the words, whether they are of the past, the citation and the rights, in plain text. */
export function borrowedText({ words, isHistoric, citation, rights }: Borrowed): string {
  const past = isHistoric ? ['Historic wording, no longer in force.'] : [];
  return [words.join('\n'), [...past, citation, rights].join('\n')].join('\n\n');
}

export interface Borrowed {
  /** The lines as printed in the document. */
  readonly words: readonly string[];
  /** Whether the body, or its document, is over. */
  readonly isHistoric: boolean;
  readonly citation: string;
  readonly rights: string;
}
