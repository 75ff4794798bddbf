import { parseYaml } from '../../files/parse-yaml.ts';
import { Membership } from '../../model/membership.ts';
import { SiteRecord } from '../../model/site-record.ts';
import { whyHeldBack } from '../seats/why-held-back.ts';
import { isListOfMembers } from './is-guarded.ts';
import type { RawFiles } from './raw-files.ts';
import { yamlPhrases } from './yaml-phrases.ts';

/** The names of people in seats, as they are typed, apart by whether they may be shown. */
export interface HolderNames {
  readonly heldBack: readonly string[];
  readonly shown: ReadonlySet<string>;
  /** Values of files that cannot be read as a membership: any of them may be a name. */
  readonly doubtful: readonly string[];
}

/**
 * The names of people in seats, from whatever file they stand in.
 *
 * Where a file cannot be read, or nothing says how long names are shown, each name is held back.
 */
export function holderNames({ content }: RawFiles, today: string): HolderNames {
  const site = recordIn(SiteRecord, content.get('site.yaml'));
  const heldBack: string[] = [];
  const shown = new Set<string>();
  const doubtful: string[] = [];
  for (const [path, raw] of content) {
    if (!isListOfMembers(path, raw)) continue;
    const membership = recordIn(Membership, raw);
    for (const holder of (membership?.seats ?? []).flatMap(({ holders = [] }) => holders)) {
      const isHeld = site === undefined || whyHeldBack(holder, { site, today }) !== undefined;
      if (isHeld) heldBack.push(holder.name);
      else shown.add(holder.name);
    }
    if (membership !== undefined) continue;
    const phrases = yamlPhrases(raw);
    heldBack.push(...phrases.flatMap(({ field, words }) => (field === 'name' ? words : [])));
    doubtful.push(...phrases.map(({ words }) => words));
  }
  return {
    heldBack,
    shown: new Set([...shown].filter((name) => !heldBack.includes(name))),
    doubtful,
  };
}

function recordIn<Schema extends typeof Membership | typeof SiteRecord>(
  schema: Schema,
  raw: string | undefined,
): ReturnType<Schema['parse']> | undefined {
  if (raw === undefined) return undefined;
  const { value, diagnostics } = parseYaml('', raw);
  const parsed = schema.safeParse(value.value);
  return diagnostics.length === 0 && parsed.success
    ? (parsed.data as ReturnType<Schema['parse']>)
    : undefined;
}
