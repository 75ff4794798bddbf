import type { Relation, RelationKind } from '../../model/relation.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, PartnershipEntry, Register } from '../../register/register.ts';
import { nameOfBodyFrom, nameOfOrganisation } from '../phrases/names-of.ts';
import { bodiesFromOutside } from './inward-relations.ts';
import { verbOf } from './relations-view.ts';

export interface DiagramBox {
  readonly id: string;
  readonly lines: readonly string[];
  readonly status: Body['status'] | 'organisation';
}

export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
  readonly verb: string;
}

/** Who answers to whom in one partnership: boxes and arrows, before they are placed. */
export interface Diagram {
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly DiagramArrow[];
}

/** The bodies of a partnership that stand in a relation, what they stand in relation to, and others that stand in one to them. */
export function diagramOf(partnership: PartnershipEntry, register: Register): Diagram {
  const boxes = new Map<string, DiagramBox>();
  const arrows: DiagramArrow[] = [];
  const outside = bodiesFromOutside(partnership.id, register);
  const add = (id: string, name: string, status: DiagramBox['status']): void => {
    if (!boxes.has(id)) boxes.set(id, { id, lines: wrap(name), status });
  };
  for (const body of [...partnership.bodies, ...outside]) {
    for (const relation of body.relations) {
      if (outside.includes(body) && !leadsInto(partnership, { relation, body })) continue;
      const { kind, body: reference, organisation, described } = relation;
      const target = targetOf(
        { reference, organisation, described },
        { body, partnership, register },
      );
      add(body.key, nameOfBodyFrom(partnership.id, body.key, register), body.status);
      add(target.id, target.name, target.status);
      const verb = verbOf(relation, { body, register });
      arrows.push({ from: body.key, to: target.id, kind, verb });
    }
  }
  return { boxes: [...boxes.values()], arrows: joinParallel(arrows) };
}

function leadsInto(
  { id }: PartnershipEntry,
  { relation, body }: { relation: Relation; body: Body },
): boolean {
  return (
    relation.body !== undefined && bodyKey(relation.body, body.partnershipId).startsWith(`${id}/`)
  );
}

interface Target {
  readonly reference: string | undefined;
  readonly organisation: string | undefined;
  readonly described: string | undefined;
}

function targetOf(
  { reference, organisation, described }: Target,
  {
    body,
    partnership,
    register,
  }: { body: Body; partnership: PartnershipEntry; register: Register },
): { id: string; name: string; status: DiagramBox['status'] } {
  if (reference !== undefined) {
    const found = register.bodies.get(bodyKey(reference, body.partnershipId))!;
    return {
      id: found.key,
      name: nameOfBodyFrom(partnership.id, found.key, register),
      status: found.status,
    };
  }
  const name =
    organisation === undefined ? (described ?? '') : nameOfOrganisation(organisation, register);
  return { id: organisation ?? `${body.key} ${name}`, name, status: 'organisation' };
}

// Two relations between the same two boxes are one arrow with both verbs.
function joinParallel(arrows: readonly DiagramArrow[]): DiagramArrow[] {
  const joined = Map.groupBy(arrows, ({ from, to }) => `${from} ${to}`);
  return [...joined.values()].map((group) => ({
    ...group[0]!,
    verb: joinVerbs(group.map(({ verb }) => verb)),
  }));
}

// “Is accountable to and part of”, but “reports to and is part of”.
function joinVerbs(verbs: readonly string[]): string {
  const auxiliary = /^(?:is|was) /.exec(verbs[0] ?? '')?.[0] ?? '';
  const [first = '', ...others] = verbs;
  const short = others.map((verb) =>
    auxiliary !== '' &&
    verb.startsWith(auxiliary) &&
    others.every((one) => one.startsWith(auxiliary))
      ? verb.slice(auxiliary.length)
      : verb,
  );
  return [first, ...short].join(' and ');
}

function wrap(name: string): string[] {
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const line = `${lines.at(-1)!} ${word}`.trim();
    if (line.length > 24 && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}
