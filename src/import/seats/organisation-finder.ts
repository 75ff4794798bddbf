import type { Sector } from '../../model/sector.ts';
import { plainName } from '../../english/plain-name.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import { foldedOrganisation } from './folded-organisation.ts';
import { mostWords, namesOfKnown } from './names-of-known.ts';
import type { KnownOrganisation, ProposedOrganisation } from './known-organisation.ts';
import { isOrganisation, properOrganisation } from './proper-organisation.ts';
import { sectorOfName } from './sector-of-words.ts';

/** Finds the organisations that words of a document name: those of the register first, then new ones. */
export class OrganisationFinder {
  readonly proposed = new Map<string, ProposedOrganisation>();
  readonly #sectors: ReadonlyMap<string, Sector>;
  readonly #ids: ReadonlyMap<string, string>;

  constructor(known: readonly KnownOrganisation[], text: ReadableText) {
    this.#sectors = new Map(known.map(({ id, sector }) => [id, sector]));
    this.#ids = namesOfKnown(known, text);
  }

  /** Organisations of the register that some words name, in their order; the longest name counts. */
  find(words: string): string[] {
    const all = foldedOrganisation(withoutFormer(words)).split(' ');
    const found: string[] = [];
    for (let at = 0; at < all.length;) {
      const size = this.#sizeAt(all, at);
      if (size > 0) found.push(this.#ids.get(all.slice(at, at + size).join(' '))!);
      at += Math.max(1, size);
    }
    return [...new Set(this.#partsIn(words, found) ?? found)];
  }

  // How many words from one on are a name; the most there can be.
  #sizeAt(all: readonly string[], at: number): number {
    for (let size = Math.min(mostWords, all.length - at); size > 0; size -= 1)
      if (this.#ids.has(all.slice(at, at + size).join(' '))) return size;
    return 0;
  }

  // “Riverside City Council (Public Health, Housing)” names two parts of one organisation.
  #partsIn(words: string, found: readonly string[]): string[] | undefined {
    const [whole, inside] = /^([^(]+)\(([^)]+)\)$/u.exec(words.trim())?.slice(1) ?? [];
    if (whole === undefined || inside === undefined || found.length !== 1) return undefined;
    const ids = inside
      .split(/,| and | & |;/u)
      .map((part) => this.#ids.get(foldedOrganisation(`${whole} ${part}`)));
    return ids.every((id) => id !== undefined) ? ids : undefined;
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
