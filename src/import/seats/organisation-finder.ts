import type { Sector } from '../../model/sector.ts';
import { plainName } from '../../english/plain-name.ts';
import { wordsWithin } from '../../register/text/node-words.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import { foldedOrganisation, ownWordsOf } from './folded-organisation.ts';
import type { KnownOrganisation, ProposedOrganisation } from './known-organisation.ts';
import { isOrganisation, properOrganisation } from './proper-organisation.ts';
import { sectorOfName } from './sector-of-words.ts';

interface Form {
  readonly folded: string;
  readonly id: string;
}

/** Finds the organisations that words of a document name: those of the register first, then new ones. */
export class OrganisationFinder {
  readonly proposed = new Map<string, ProposedOrganisation>();
  readonly #sectors = new Map<string, Sector>();
  readonly #forms: readonly Form[];

  constructor(known: readonly KnownOrganisation[], text: ReadableText) {
    const words = text.passages.map(({ node }) => wordsWithin(node)).join('\n');
    const folded = ` ${foldedOrganisation(words)} `;
    const here = known.filter((each) => isOfArea(each, folded));
    for (const { id, sector } of known) this.#sectors.set(id, sector);
    this.#forms = unambiguous([
      ...known.flatMap((each) => formsOf(each, here.includes(each))),
      ...shortForms(words, known),
    ]).sort((a, b) => b.folded.length - a.folded.length);
  }

  /** Organisations of the register that some words name, in their order; the longest name counts. */
  find(words: string): string[] {
    let rest = ` ${foldedOrganisation(withoutFormer(words))} `;
    const found: { at: number; id: string }[] = [];
    for (const { folded, id } of this.#forms) {
      const at = rest.indexOf(` ${folded} `);
      if (at < 0) continue;
      found.push({ at, id });
      rest = `${rest.slice(0, at + 1)}${'_'.repeat(folded.length)}${rest.slice(at + folded.length + 1)}`;
    }
    const parts = this.#partsIn(words, found);
    return [...new Set((parts ?? found.toSorted((a, b) => a.at - b.at)).map(({ id }) => id))];
  }

  // “Riverside City Council (Public Health, Housing)” names two parts of one organisation.
  #partsIn(
    words: string,
    found: readonly Form[] | readonly { id: string }[],
  ): { id: string }[] | undefined {
    const [whole, inside] = /^([^(]+)\(([^)]+)\)$/u.exec(words.trim())?.slice(1) ?? [];
    if (whole === undefined || inside === undefined || found.length !== 1) return undefined;
    const ids = inside.split(/,| and | & |;/u).map((part) => {
      const folded = foldedOrganisation(`${whole} ${part}`);
      return this.#forms.find((form) => form.folded === folded)?.id;
    });
    return ids.every((id) => id !== undefined) ? ids.map((id) => ({ id })) : undefined;
  }

  /** The same, or a new organisation where the words name one that the register does not have. */
  findOrPropose(words: string, { isName = false } = {}): string[] {
    const found = this.find(words);
    if (found.length > 0) return found;
    const name = isName ? nameIn(words) : properOrganisation(withoutFormer(words));
    if (name === undefined) return [];
    return [this.#propose(name)];
  }

  /** The sector of an organisation of the register, or of a new one. */
  sectorOf(id: string): Sector | undefined {
    return this.#sectors.get(id) ?? this.proposed.get(id)?.sector;
  }

  #propose(written: string): string {
    const [, name = written, short] =
      /^(?:the )?(.+?)\s*\(([A-Z][A-Za-z&]{1,9})\)$/u.exec(written) ?? [];
    const plain = name.replace(/^the /iu, '').trim();
    const same = [...this.proposed.values()].find(
      (each) => foldedOrganisation(each.name) === foldedOrganisation(plain),
    );
    if (same !== undefined) return same.id;
    const id = this.#freeId(plain);
    this.proposed.set(id, {
      id,
      name: plain,
      ...(short === undefined ? {} : { aliases: [short] }),
      sector: sectorOfName(plain) ?? 'unknown',
      kind: isOrganisation(plain) ? 'organisation' : 'unknown',
    });
    return id;
  }

  #freeId(name: string): string {
    const stem =
      plainName(name)
        .slice(0, 70)
        .replace(/[-.]+$/u, '')
        .replaceAll('.', '-') || 'organisation';
    let id = stem;
    for (let number = 2; this.#sectors.has(id) || this.proposed.has(id); number += 1)
      id = `${stem}-${number}`;
    return id;
  }
}

// “(previously Riverside City Council)” says where someone was.
function withoutFormer(words: string): string {
  return words.replace(/\((?:previously|formerly|ex-|former)[^)]*\)/giu, ' ');
}

function nameIn(words: string): string | undefined {
  const name = words.replace(/\{withheld:\d\}/gu, '').trim();
  const isNamed = /\p{Lu}/u.test(name) && name.length <= 90 && !/\n|[;:]/u.test(name);
  return isNamed ? name : undefined;
}

// A body of another area has the same short name: only the words of its own tell that it is meant.
function isOfArea({ name, place = '' }: KnownOrganisation, text: string): boolean {
  const own = [...ownWordsOf(name), ...ownWordsOf(place.replaceAll('-', ' '))];
  const isThere = (word: string): boolean => text.includes(` ${word}`);
  const names = own.filter((word) => !directions.has(word));
  return names.length === 0 ? own.every(isThere) : names.some(isThere);
}

const directions = new Set(
  'north south east west central mid greater great upper lower inner outer new old saint st'.split(
    ' ',
  ),
);

function formsOf({ id, name, aliases = [] }: KnownOrganisation, isHere: boolean): Form[] {
  // “Providers in South West London” are “Providers” in a document of that area.
  const short = /^(.+?) in \p{Lu}/u.exec(name)?.[1];
  return [name, ...aliases, ...(short !== undefined && isHere ? [short] : [])]
    .filter(
      (form) =>
        isHere || (ownWordsOf(form).length > 0 && ownWordsOf(name).length > 0 && isFull(form)),
    )
    .flatMap((form) => formsWithoutNhs(foldedOrganisation(form)))
    .map((folded) => ({ folded, id }))
    .filter(({ folded }) => folded !== '');
}

// “NHS Riverside Integrated Care Board” is as often written without its first word.
function formsWithoutNhs(folded: string): string[] {
  const short = /^nhs (\S.* (?:icb|trust|ccg|board))$/u.exec(folded)?.[1];
  return short === undefined ? [folded] : [folded, short];
}

function isFull(form: string): boolean {
  return form.trim().split(/\s+/u).length > 1;
}

// “NHS Fellshire Integrated Care Board (ICB)”, “Fellshire County Council (‘the Council’)”: what the document says it calls it.
function shortForms(words: string, known: readonly KnownOrganisation[]): Form[] {
  return [
    ...words.matchAll(
      /((?:[\p{Lu}&][\p{L}’'&.-]*|and|of|for|the|in)(?: (?:[\p{Lu}&][\p{L}’'&.-]*|and|of|for|the|in))*) \((?:the |“|‘|"|')*([\p{Lu}][\p{L}& -]{1,24}?)(?:”|’|"|')*\)/gu,
    ),
  ].flatMap(([, long = '', short = '']) => {
    const folded = ` ${foldedOrganisation(long)}`;
    const meant = known.filter(({ name }) => folded.endsWith(` ${foldedOrganisation(name)}`));
    return meant.length === 1 ? [{ folded: foldedOrganisation(short), id: meant[0]!.id }] : [];
  });
}

// A name that two organisations here have says neither.
function unambiguous(forms: readonly Form[]): Form[] {
  return [...Map.groupBy(forms, ({ folded }) => folded).values()].flatMap((same) =>
    new Set(same.map(({ id }) => id)).size === 1 ? [same[0]!] : [],
  );
}
