import { isCollection, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { layoutHint } from './layout-hint.ts';
import type { YamlMistake } from './yaml-mistake.ts';
import { neverClosed, yamlMessage } from './yaml-message.ts';

/**
 * The mistakes in the syntax of a document with this text, each told once and where an author would look for it.
 *
 * Nesting that exhausts the library has none here: how deep that is depends on the machine.
 */
export function yamlProblems(document: Document, text: string): YamlMistake[] {
  // Tags are refused one by one where values are read, those that the library knows too.
  const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const all: YAMLError[] = [...document.errors, ...warnings];
  if (all.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [];
  // Of several errors at one place the last is the most exact.
  const lastAtPlace = new Map(all.map((error) => [error.pos[0], error]));
  const openings = openingsIn(document, all);
  // No more than these are ever shown, and what follows from a mistake is told at the same place.
  const byPlace = new Map<number, YamlMistake>();
  for (const error of lastAtPlace.values()) {
    const opening = neverClosed(error) === undefined ? undefined : openings.get(error.pos[0]);
    const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
    const found = opening === undefined ? layoutHint(text, start) : undefined;
    const told = found ?? { message: yamlMessage(error, text), start, end };
    byPlace.set(told.start, { code: 'file/yaml', ...told });
  }
  return [...byPlace.values()];
}

// Where each value begins that ends at the place of an error: one walk finds all of them.
function openingsIn(document: Document, errors: readonly YAMLError[]): Map<number, number> {
  const ends = new Set(
    errors.filter((error) => neverClosed(error) !== undefined).map(({ pos }) => pos[0]),
  );
  const openings = new Map<number, number>();
  if (ends.size === 0) return openings;
  visit(document, (_, node) => {
    if (!isScalar(node) && !isCollection(node)) return;
    const [start, end] = node.range ?? [0, -1];
    if (ends.has(end)) openings.set(end, start);
  });
  return openings;
}
