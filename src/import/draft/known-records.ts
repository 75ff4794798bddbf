import type { Folders } from '../../files/files.ts';
import type { Content } from '../../register/loading/load-content.ts';
import { loadContent } from '../../register/loading/load-content.ts';
import type { KnownOrganisation } from '../seats/known-organisation.ts';

/** A record that the register has, as documents may call it. */
export interface KnownRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What a register knows before a document is imported. */
export interface KnownRecords {
  readonly organisations: readonly (KnownOrganisation & KnownRecord)[];
  readonly partnerships: readonly KnownRecord[];
  /** By `partnership/body`. */
  readonly bodies: readonly KnownRecord[];
  readonly sources: ReadonlySet<string>;
  /** The language that the register is written in. */
  readonly language: string;
  /** The question of each topic, by id. */
  readonly questions: ReadonlyMap<string, string>;
}

/** Reads the names that a register has, whatever is broken in it. */
export function knownRecords({ content }: Pick<Folders, 'content'>): KnownRecords {
  const all: Content = loadContent(content).value;
  const named = ([id, { record }]: readonly [
    string,
    {
      readonly record: { readonly name: string; readonly aliases?: readonly string[] | undefined };
    },
  ]): KnownRecord => ({ id, name: record.name, aliases: record.aliases ?? [] });
  const constituted = [...all.constitution].map(([id, { record }]) =>
    named([id, { record: record.body }]),
  );
  const listed = [...all.partnership].flatMap(([partnership, { record }]) =>
    (record.bodies ?? []).map((body) => named([`${partnership}/${body.id}`, { record: body }])),
  );
  return {
    organisations: [...all.organisation].map(([id, { record }]) => ({
      ...record,
      id,
      aliases: record.aliases ?? [],
    })),
    partnerships: [...all.partnership].map(named),
    bodies: [...constituted, ...listed],
    language: all.site.get('')?.record.language ?? 'en',
    sources: new Set(all.source.keys()),
    questions: new Map([...all.topic].map(([id, { record }]) => [id, record.question])),
  };
}
