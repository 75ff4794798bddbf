import type { Relation } from '../../model/relation.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, PartnershipEntry, Register } from '../../register/register.ts';
import { bodiesFromOutside, relationsTo } from '../../register/relations-to.ts';
import { isHistoric, partnershipTime } from '../../register/time/body-time.ts';
import type { DiagramBox } from './diagram-box.ts';
import { bodyBox, targetBox } from './diagram-box.ts';
import type { DiagramLine, LineKind } from './diagram-line.ts';
import { kindOfLine, lineWords } from './diagram-line.ts';

/** Who answers to whom: boxes and lines, before they are placed. */
export interface Diagram {
  /** Those at either end of a line. */
  readonly boxes: readonly DiagramBox[];
  readonly lines: readonly DiagramLine[];
  /** Bodies that no document links to another. */
  readonly apart: readonly DiagramBox[];
  /** What the lines mean, each kind that is drawn. */
  readonly legend: readonly { readonly kind: LineKind; readonly words: string }[];
}

/** The bodies of a partnership, what they stand in relation to, and others that stand in one to them. */
export function diagramOf(partnership: PartnershipEntry, register: Register): Diagram {
  const outside = bodiesFromOutside(partnership.id, register);
  const links = [...partnership.bodies, ...outside].flatMap((body) =>
    body.relations
      .filter((relation) => !outside.includes(body) || leadsInto(partnership, { relation, body }))
      .map((relation) => ({ body, relation })),
  );
  const isPast = partnershipTime(partnership.id, register).tense === 'past';
  const diagram = joined(links, { from: partnership.id, register, isPast });
  const drawn = new Set(diagram.boxes.map(({ id }) => id));
  return {
    ...diagram,
    apart: partnership.bodies
      .filter(({ key }) => !drawn.has(key))
      .map((body) => bodyBox(body, { from: partnership.id, register })),
  };
}

/** One body with those that it stands in relation to, and those that stand in one to it. */
export function diagramAround(key: string, register: Register): Diagram {
  const body = register.bodies.get(key)!;
  const own = body.relations.map((relation) => ({ body, relation }));
  const inward = relationsTo(key, register);
  const diagram = joined([...own, ...inward], {
    from: body.partnershipId,
    register,
    isPast: isHistoric(key, register),
  });
  return {
    ...diagram,
    boxes: diagram.boxes.map((box) => (box.id === key ? { ...box, isHere: true } : box)),
    apart: [],
  };
}

function leadsInto(
  { id }: PartnershipEntry,
  { relation, body }: { relation: Relation; body: Body },
): boolean {
  return (
    relation.body !== undefined && bodyKey(relation.body, body.partnershipId).startsWith(`${id}/`)
  );
}

interface Link {
  readonly body: Body;
  readonly relation: Relation;
}

interface Around {
  /** The partnership that names are given from. */
  readonly from: string;
  readonly register: Register;
  readonly isPast: boolean;
}

function joined(links: readonly Link[], around: Around): Omit<Diagram, 'apart'> {
  const boxes = new Map<string, DiagramBox>();
  const lines = new Map<string, DiagramLine>();
  for (const { body, relation } of links) {
    const ends = [bodyBox(body, around), targetBox(relation, { body, ...around })] as const;
    for (const end of ends) if (!boxes.has(end.id)) boxes.set(end.id, end);
    const line = { from: ends[0].id, to: ends[1].id, kind: kindOfLine[relation.kind] };
    // Two relations of one kind between the same two boxes are one line.
    lines.set(`${line.kind} ${line.from} ${line.to}`, line);
  }
  const all = [...lines.values()];
  return {
    boxes: [...boxes.values()],
    lines: all,
    legend: lineWords(
      all.map(({ kind }) => kind),
      around.isPast,
    ),
  };
}
