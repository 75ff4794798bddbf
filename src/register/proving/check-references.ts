import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { list } from '../../english/list.ts';
import { placeOfValue } from '../../files/content-file.ts';
import type { Reference, ReferenceKind } from '../../model/walk/references-in.ts';
import { requiredFields } from '../../model/walk/example-of.ts';
import { referencesIn } from '../../model/walk/references-in.ts';
import type { EvidenceInBody } from '../../model/evidence.ts';
import { bodyKey, shortKeys } from '../body-key.ts';
import { isBrokenConstitution } from '../loading/broken-constitution.ts';
import { checkQuote } from './check-quote.ts';
import type { ContentKind } from '../loading/content-kinds.ts';
import { schemas } from '../loading/content-kinds.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content, Loaded } from '../loading/load-content.ts';
import type { Scope } from './reference-scope.ts';

/** Checks that every name of another record leads somewhere, and that every quote stands in its clause. */
export function checkReferences(content: Content, joined: Joined): Diagnostic[] {
  const kinds = Object.keys(schemas) as ContentKind[];
  return kinds.flatMap((kind) =>
    [...content[kind].values()].flatMap((loaded) => {
      const scope = scopeOf(kind, { loaded, content, joined });
      return referencesIn(schemas[kind], loaded.record).flatMap((reference) =>
        checkOne(reference, scope),
      );
    }),
  );
}

// Their keys are a group and a name, and no partnership.
const ownGroups: readonly ContentKind[] = ['check', 'error'];

function scopeOf(
  kind: ContentKind,
  { loaded, content, joined }: { loaded: Loaded<unknown>; content: Content; joined: Joined },
): Scope {
  const { key, document } = loaded;
  const inPartnership = kind === 'partnership' || (!ownGroups.includes(kind) && key.includes('/'));
  const partnershipId = inPartnership ? key.split('/')[0]! : '';
  return { content, joined, document, key, partnershipId, text: joined.texts.get(key) };
}

function checkOne({ kind, value, path }: Reference, scope: Scope): Diagnostic[] {
  if (kind === 'evidence') return checkQuote({ evidence: value as EvidenceInBody, path }, scope);
  const name = String(value);
  const known = knownNames(kind, scope);
  if (known === undefined || known.has(kind === 'body' ? bodyKey(name, scope.partnershipId) : name))
    return [];
  if (isBroken(kind, { name, scope })) return [];
  const { document } = scope;
  const message = `There is no ${nouns[kind]} \`${name}\`.${didYouMean(name, kind === 'body' ? shortKeys([...known.keys()], scope.partnershipId) : known.keys()) || adviceFor(kind, name)}`;
  return [mistake('content/unknown-reference', message, placeOfValue(document, path))];
}

const nouns: Record<Exclude<ReferenceKind, 'evidence'>, string> = {
  organisation: 'organisation',
  place: 'place',
  source: 'source document',
  seat: 'seat',
  body: 'body',
  clause: 'clause',
  superseded: 'entry in superseded/',
  check: 'check',
  'body-kind': 'kind of body',
  'place-kind': 'kind of place',
};

function adviceFor(kind: Exclude<ReferenceKind, 'evidence'>, name: string): string {
  if (kind !== 'organisation' && kind !== 'place' && kind !== 'source') return advice[kind];
  const fields = requiredFields(schemas[kind]).map((field) => `\`${field}\``);
  return ` Make the file \`${kind}s/${name}.yaml\` with ${list(fields)}, or correct the name.`;
}

const advice: Record<
  Exclude<ReferenceKind, 'evidence' | 'organisation' | 'place' | 'source'>,
  string
> = {
  seat: ' Use the id of a seat in membership.yaml.',
  body: ' List it in partnership.yaml, or correct the name.',
  clause: ' Use the id of a part of text.yaml.',
  superseded: ' Add it, or correct the name.',
  check: ' Use the name that `remit check` prints.',
  'body-kind':
    ' Use one of the choices on the page `/reference/constitution/`, or make a file for it in `body-kinds/`.',
  'place-kind':
    ' Use one of the choices on the page `/reference/place/`, or make a file for it in `place-kinds/`.',
};

/** What a name is looked up in: the records themselves, so that nothing is copied for each reference. */
type Names = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

// Nothing is known where the file that would say is itself broken: that is reported once, there.
function knownNames(kind: ReferenceKind, { content, joined, key, text }: Scope): Names | undefined {
  switch (kind) {
    case 'organisation':
    case 'place':
    case 'source':
    case 'superseded':
    case 'check':
    case 'body-kind':
    case 'place-kind':
      return content[kind];
    case 'body':
      return joined.bodies;
    case 'seat': {
      const membership = content.membership.get(key);
      return membership && new Set(membership.record.seats.map(({ id }) => id));
    }
    case 'clause':
      return text?.byId;
    case 'evidence':
      return undefined;
  }
}

function isBroken(kind: ReferenceKind, { name, scope }: { name: string; scope: Scope }): boolean {
  const { broken, partnership } = scope.content;
  // What stands within one file is known as soon as that file is.
  if (kind === 'seat' || kind === 'clause' || kind === 'evidence') return false;
  if (kind !== 'body') return broken.has(`${kind}:${name}`);
  const key = bodyKey(name, scope.partnershipId);
  const owner = key.split('/')[0]!;
  const isOwnerMissing = owner === scope.partnershipId && !partnership.has(owner);
  return isOwnerMissing || broken.has(`partnership:${owner}`) || isBrokenConstitution(key, scope);
}
