import { isCollection, isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { YamlMistake } from './yaml-mistake.ts';
import { neverClosed, yamlMessage } from './yaml-message.ts';

/**
 * The mistakes in the syntax of a document, each told once and where an author would look for it.
 *
 * Nesting that exhausts the library has none here: how deep that is depends on the machine.
 */
export function yamlProblems(document: Document): YamlMistake[] {
  // Tags are refused one by one where values are read, those that the library knows too.
  const warnings = document.warnings.filter(({ code }) => code !== 'TAG_RESOLVE_FAILED');
  const all: YAMLError[] = [...document.errors, ...warnings];
  if (all.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [];
  // Of several errors at one place the last is the most exact.
  const lastAtPlace = new Map(all.map((error) => [error.pos[0], error]));
  return [...lastAtPlace.values()].map((error) => {
    const opening =
      neverClosed(error) === undefined ? undefined : openingOf(error.pos[0], document);
    const [start, end] = opening === undefined ? error.pos : [opening, opening + 1];
    return { code: 'file/yaml', message: yamlMessage(error), start, end };
  });
}

function openingOf(end: number, document: Document): number | undefined {
  let opening: number | undefined;
  visit(document, (_, node) => {
    if ((isScalar(node) || isCollection(node)) && node.range?.[1] === end) opening = node.range[0];
  });
  return opening;
}
