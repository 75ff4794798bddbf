import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { Path, ContentFile } from '../../files/content-file.ts';
import { placeOfValue } from '../../files/content-file.ts';
import { bodyKey } from '../body-key.ts';
import type { Step } from '../circles-in.ts';
import { circlesIn } from '../circles-in.ts';
import { valueAt } from '../../model/walk/schema-inside.ts';
import { orderInFile } from '../readings/order-in-file.ts';
import type { Joined } from '../loading/join-records.ts';
import type { Content } from '../loading/load-content.ts';
import type { Body } from '../register.ts';

// In these two a circle makes no sense: nobody answers to, or is part of, itself.
const kinds = ['accountable-to', 'part-of'] as const;

/** Checks that no body answers to itself, or is part of itself, through others; and likewise for organisations. */
export function checkCycles(content: Content, joined: Joined): Diagnostic[] {
  const bodies = [...joined.bodies.values()];
  const between = kinds.flatMap((kind) => {
    const next = new Map(bodies.map((body) => [body.key, targets(body, kind)]));
    return cycles(next).map((cycle) => bodyDiagnostic(cycle, { kind, content, joined }));
  });
  const parents = new Map(
    [...content.organisation].map(([id, { record }]) => [
      id,
      record.partOf === undefined ? [] : [record.partOf],
    ]),
  );
  return [...between, ...cycles(parents).map((cycle) => organisationDiagnostic(cycle, content))];
}

function targets({ relations, partnershipId }: Body, kind: string): string[] {
  return relations.flatMap((relation) =>
    relation.kind === kind && relation.body !== undefined
      ? [bodyKey(relation.body, partnershipId)]
      : [],
  );
}

/** Each circle as its names, beginning at the first in the order of the map. */
function cycles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const steps = [...next].map(([from, all]): [string, Step[]] => [
    from,
    all.map((to) => ({ from, to })),
  ]);
  return circlesIn(new Map(steps)).map((circle) => circle.map(({ from }) => from));
}

function bodyDiagnostic(
  cycle: string[],
  { kind, content, joined }: { kind: string; content: Content; joined: Joined },
): Diagnostic {
  const body = joined.bodies.get(cycle[0]!)!;
  const target = cycle[1] ?? cycle[0]!;
  const { document, path } = relationPlace(body, { kind, target, content });
  const verb = kind === 'part-of' ? 'is part of' : 'answers to';
  const message = `\`${body.id}\` ${verb} itself: ${[...cycle, cycle[0]].join(' → ')}. Correct one of these relations.`;
  return mistake('content/circular', message, placeOfValue(document, path));
}

function relationPlace(
  body: Body,
  { kind, target, content }: { kind: string; target: string; content: Content },
): { document: ContentFile; path: Path } {
  const order = body.relations.findIndex(
    (relation) =>
      relation.kind === kind &&
      relation.body !== undefined &&
      bodyKey(relation.body, body.partnershipId) === target,
  );
  const { record, document } = content.partnership.get(body.partnershipId)!;
  const index = (record.bodies ?? []).findIndex(({ id }) => id === body.id);
  const home = body.constitution?.documents.constitution;
  const path = home === undefined ? ['bodies', index, 'relations'] : ['relations'];
  const file = home ?? document;
  const inFile = orderInFile(order, path.reduce<unknown>(valueAt, file.value));
  return { document: file, path: [...path, inFile, 'body'] };
}

function organisationDiagnostic(cycle: string[], content: Content): Diagnostic {
  const { document } = content.organisation.get(cycle[0]!)!;
  const message = `\`${cycle[0]}\` is part of itself: ${[...cycle, cycle[0]].join(' → ')}. Correct one \`partOf\`.`;
  return mistake('content/circular', message, placeOfValue(document, ['partOf']));
}
