import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { TextNode } from '../../../src/model/text.ts';

/** One body as people have coded it, from its content files. */
export interface Authored {
  readonly key: string;
  readonly content: readonly TextNode[];
  readonly facts: Readonly<Record<string, AuthoredFact>>;
  readonly seats: readonly Readonly<Record<string, unknown>>[];
}

export interface AuthoredFact {
  readonly state: string;
  readonly answer?: unknown;
  readonly evidence?: readonly { readonly clause: string; readonly quote: string }[];
}

/** A document as received, with what people have made of it. */
export interface AuthoredSource {
  readonly id: string;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly bodies: readonly Authored[];
}

/** Every source of a register that has constitutions, with the bodies in the order of their words. */
export function authoredSources(root: string): AuthoredSource[] {
  const folder = join(root, 'content/sources');
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const record = yamlIn(join(folder, name)) as {
        readonly file: string;
        readonly parts: readonly { readonly constitution?: string; readonly node?: string }[];
      };
      const keys = new Set(record.parts.flatMap(({ constitution }) => constitution ?? []));
      return {
        id: name.replace('.yaml', ''),
        file: record.file,
        bytes: readFileSync(join(root, 'seeds', record.file)),
        bodies: [...keys].map((key) => authored(root, key)),
      };
    });
}

function authored(root: string, key: string): Authored {
  const file = (name: string): string => join(root, 'content/partnerships', key, `${name}.yaml`);
  const { content } = yamlIn(file('text')) as { readonly content: readonly TextNode[] };
  const membership = existsSync(file('membership')) ? yamlIn(file('membership')) : {};
  const { seats = [] } = membership as { readonly seats?: Authored['seats'] };
  return { key, content, facts: yamlIn(file('facts')) as Authored['facts'], seats };
}

function yamlIn(file: string): unknown {
  return parse(readFileSync(file, 'utf8'), { schema: 'failsafe' });
}
