import type { KnowledgeKind, OwnEntry, Register } from '../../register/register.ts';
import type { LanguageCode } from '../../model/language.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { languageNames } from '../phrases/language-words.ts';

/** What a register says in its own words where the program has some, or beside them. */
export interface OwnKnowledgeView {
  readonly inPlace: readonly Link[];
  readonly added: readonly Link[];
}

/** The entries of knowledge that are a register’s own; nothing where it has none. */
export function ownKnowledgeView(register: Register): OwnKnowledgeView | undefined {
  const { ownKnowledge } = register;
  if (ownKnowledge.length === 0) return undefined;
  const links = (isInPlace: boolean): Link[] =>
    ownKnowledge
      .filter((entry) => entry.isInPlace === isInPlace)
      .map((entry) => ({ name: nameOf(entry, register), href: pageOf(entry) }));
  return { inPlace: links(true), added: links(false) };
}

function nameOf({ kind, key }: OwnEntry, register: Register): string {
  const names: Readonly<Record<KnowledgeKind, string | undefined>> = {
    topic: [...register.topics].find(([id]) => id === key)?.[1].title,
    glossary: register.glossary.get(key)?.term,
    guide: register.guides.get(key)?.title,
    superseded: register.superseded.get(key)?.name,
    statute: register.statutes.get(key)?.title,
    'place-kind': register.placeKinds.get(key)?.name,
    'body-kind': register.bodyKinds.get(key)?.name,
    standard: register.standards.get(key)?.title,
    check: register.checks.get(key)?.title,
    error: undefined,
    words: languageNames[key as LanguageCode],
  };
  return names[kind] ?? key;
}

// What has no page of its own is explained by that of its kind of file.
function pageOf({ kind, key }: OwnEntry): string {
  const pages: Partial<Record<KnowledgeKind, string>> = {
    topic: addresses.topic(key),
    glossary: addresses.glossaryEntry(key),
    guide: addresses.guide(key),
    check: addresses.check(key),
    error: addresses.error(key),
  };
  return pages[kind] ?? addresses.referenceFile(kind);
}
