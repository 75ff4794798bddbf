import type { JsonSchema } from '../../register/loading/json-schemas.ts';
import { inlineMarkdown } from '../inline-markdown.ts';

/** One field of a record, in words. */
export interface FieldReference {
  readonly name: string;
  readonly isNeeded: boolean;
  /** What may stand there: “text”, “a list of records”. */
  readonly shape: string;
  /** The record that stands there, further down the page. */
  readonly record: { readonly name: string; readonly href: string } | undefined;
  readonly choices: readonly string[];
  /** Safe HTML; empty where nothing is said. */
  readonly about: string;
  readonly example: string | undefined;
}

/** A record with its fields; one that comes in several forms has each under the choice that tells them apart. */
export interface RecordReference {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly forms: readonly {
    /** `kind: count`; nothing where there is one form only. */
    readonly tag: string | undefined;
    readonly about: string;
    readonly fields: readonly FieldReference[];
  }[];
}

/** The parts of a schema that are told. */
interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly enum?: readonly unknown[];
  readonly const?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
}

/** What a schema comes to when the ways to it are gone: its parts, and the name it is known by. */
type Resolved = Node & { readonly key?: string };

/**
 * The records that a schema is made of: first the file itself, then each record in it, once.
 *
 * Shape: a record that has no name of its own is called after its field.
 */
export function recordsIn(schema: JsonSchema, name: string): RecordReference[] {
  const records = new Records((schema['definitions'] ?? {}) as Definitions, name);
  records.add(schema);
  return records.all();
}

type Definitions = Readonly<Record<string, Node>>;

/** A record that was met, before its fields are gone through. */
interface Met {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  readonly node: Resolved;
}

class Records {
  readonly #met = new Map<string, Met>();
  readonly #ids = new Set<string>();
  readonly #definitions: Definitions;
  readonly #file: string;

  constructor(definitions: Definitions, file: string) {
    this.#definitions = definitions;
    this.#file = file;
  }

  /** Meets a record at a field of another one; of the same record it is always the same entry. */
  add(given: Node, within?: { readonly record: Met; readonly field: string }): Met {
    const node = this.#resolve(given);
    const own = node.key === undefined || isMade(node.key) ? undefined : node.key;
    const key =
      within === undefined ? this.#file : (node.key ?? `${within.record.id}.${within.field}`);
    const known = this.#met.get(key);
    if (known !== undefined) return known;
    const name =
      within === undefined ? this.#file : own === undefined ? this.#nameAt(within) : worded(own);
    const id = freeId(name, this.#ids);
    // What is said of a field is said there; here stands what holds wherever the record does.
    const words =
      own === undefined ? undefined : this.#resolve(this.#definitions[own]!).description;
    const met = { id, name, about: html(words), node };
    this.#met.set(key, met);
    return met;
  }

  /** Every record, with those that are met while the fields of others are gone through. */
  all(): RecordReference[] {
    const records: RecordReference[] = [];
    for (const met of this.#met.values()) {
      const forms = formsOf(met.node).map((form) => this.#resolve(form));
      const isOne = forms.length === 1;
      records.push({
        id: met.id,
        name: met.name,
        about: met.about,
        forms: forms.map((form) => ({
          tag: isOne ? undefined : this.#tagOf(form),
          about: isOne ? '' : html(form.description),
          fields: this.#fieldsOf(form, met),
        })),
      });
    }
    return records;
  }

  #nameAt({ record, field }: { readonly record: Met; readonly field: string }): string {
    return record.name === this.#file ? field : `${record.name}: ${field}`;
  }

  // The field that tells forms apart is their heading, and needs no line.
  #fieldsOf({ properties = {}, required = [] }: Resolved, record: Met): FieldReference[] {
    return Object.entries(properties).flatMap(([name, given]) => {
      const node = this.#resolve(given);
      if (node.const !== undefined && required.includes(name)) return [];
      const { words, inner, choices } = this.#shapeOf(node);
      const met = inner && this.add(inner, { record, field: name });
      const [example] = node.examples ?? [];
      return {
        name,
        isNeeded: required.includes(name),
        shape: words,
        record: met && { name: met.name, href: `#${met.id}` },
        choices,
        about: html(node.description),
        example: typeof example === 'string' ? example : undefined,
      };
    });
  }

  #shapeOf(node: Resolved): Shape {
    if (node.enum !== undefined) return { words: 'one of', choices: node.enum.map(String) };
    if (node.const !== undefined) return { words: 'only', choices: [node.const] };
    if (node.items !== undefined) {
      const each = this.#shapeOf(this.#resolve(node.items));
      return {
        ...each,
        words: each.words === 'one of' ? 'some of' : `list of ${plural(each.words)}`,
      };
    }
    if (node.properties !== undefined || formsOf(node).length > 1)
      return { words: 'record', inner: node, choices: [] };
    if (typeof node.additionalProperties === 'object') {
      const each = this.#shapeOf(this.#resolve(node.additionalProperties));
      return { ...each, words: `names, each with a ${each.words}` };
    }
    const isNumber = Array.isArray(node.type) && node.type[0] === 'integer';
    return { words: isNumber ? 'whole number' : 'text', choices: [] };
  }

  #tagOf({ properties = {}, required = [] }: Resolved): string | undefined {
    for (const [name, field] of Object.entries(properties)) {
      const { const: value } = this.#resolve(field);
      if (value !== undefined && required.includes(name)) return `${name}: ${value}`;
    }
    return undefined;
  }

  // A name that authors of schemas gave is the better one; one that was made up still tells records apart.
  #resolve(node: Node): Resolved {
    const { $ref, allOf = [], key: given, ...own } = node as Resolved;
    const name = $ref?.slice('#/definitions/'.length);
    const parts = [
      ...(name === undefined ? [] : [this.#resolve(this.#definitions[name]!)]),
      ...allOf.map((one) => this.#resolve(one)),
    ];
    const inner = parts.find(({ key }) => key !== undefined)?.key;
    const key =
      [given, name, inner].find((one) => one !== undefined && !isMade(one)) ??
      given ??
      name ??
      inner;
    return {
      ...Object.assign({}, ...parts, own),
      ...(key === undefined ? {} : { key }),
    } as Resolved;
  }
}

function isMade(key: string): boolean {
  return key.startsWith('__schema');
}

interface Shape {
  readonly words: string;
  /** The record that stands there, or each of several. */
  readonly inner?: Resolved;
  readonly choices: readonly string[];
}

function plural(words: string): string {
  return words.startsWith('list of ')
    ? words.replace('list', 'lists')
    : words === 'text'
      ? 'texts'
      : `${words}s`;
}

function formsOf(node: Resolved): readonly Node[] {
  return node.oneOf ?? node.anyOf ?? [node];
}

function html(words: string | undefined): string {
  return words === undefined ? '' : inlineMarkdown(words as Parameters<typeof inlineMarkdown>[0]);
}

// “SeatSelector” is read as words.
function worded(key: string): string {
  const words = key.replaceAll(/(?<=[a-z])(?=[A-Z])/gu, ' ').toLowerCase();
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function freeId(name: string, taken: Set<string>): string {
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]+/gu, '-');
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${number}`;
  taken.add(free);
  return free;
}
