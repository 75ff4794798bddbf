import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { coreTopicIds, isTopic, topicIds } from '../../src/model/topic-ids.ts';

const root = new URL('../..', import.meta.url);

/** The names of the files that a pattern finds, without what follows the first dot. */
function namesOf(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => basename(file).replace(/\..*$/u, ''))
    .sort();
}

describe('a topic whose answers compare', () => {
  test('has a schema of its name, and there is no other but what schemas share', () => {
    expect(namesOf('src/model/answers/*.ts')).toEqual(
      [...coreTopicIds, 'also', 'majority', 'text-answer'].sort(),
    );
  });

  test('has a phrase of its name, and a test of the phrase', () => {
    const phrases = [...coreTopicIds, 'majority'].sort();
    expect(namesOf('src/views/phrases/topics/*.ts')).toEqual(phrases);
    expect(namesOf('tests/views/phrases/topics/*.test.ts')).toEqual(
      [...phrases, 'quorum-agrees'].sort(),
    );
  });
});

test('every topic has a page of content of its name', () => {
  expect(namesOf('content/knowledge/topics/*.mdx')).toEqual([...topicIds].sort());
});

describe('topics stand together', () => {
  /** Files that list topics by name, each with what the list says, and why the table cannot. */
  const lists: Readonly<Record<string, string>> = {
    'src/model/topics.ts': 'the table',
    'src/views/phrases/fact-phrase.ts': 'words belong to the views; the compiler asks for each',
    'src/compare/topic-values.ts': 'how numbers are read; the compiler asks for each that is drawn',
    'src/compare/same-meaning.ts': 'which answers mean the same is for comparing alone',
    'src/views/phrases/duties.ts': 'what those do whom an answer names; a test asks for each',
    'src/import/topics/all-rules.ts': 'rules are code; a test asks for one of each',
    'src/import/topics/wording-rules.ts': 'rules are code; a test asks for one of each',
    'src/checks/reading/names/announced-changes.ts': 'where a name has a part to play',
    'src/checks/reading/standards/expected-topics.ts': 'when a silence does not matter',
  };

  test('only where a list says why', () => {
    const files = globSync('src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
    const listing = files.filter((file) =>
      topicsListed(readFileSync(new URL(file, root), 'utf8')).some((names) => names >= 3),
    );
    expect(listing.sort()).toEqual(Object.keys(lists).sort());
  });

  test('as this test can see', () => {
    expect(topicsListed("const a = ['chair', 'quorum', 'other'];")).toEqual([2]);
    expect(topicsListed("const a = { chair: 1, 'voting-rights': 2 };")).toEqual([2]);
  });
});

/** For each list or object that names topics more than anything else, how many it names. */
function topicsListed(text: string): number[] {
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    const names = namesIn(node);
    const number = names.filter(isTopic).length;
    if (number > names.length / 2) found.push(number);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest));
  return found;
}

function namesIn(node: ts.Node): string[] {
  const parts = ts.isArrayLiteralExpression(node)
    ? node.elements
    : ts.isObjectLiteralExpression(node)
      ? node.properties.map(({ name }) => name)
      : [];
  return parts.map((part) =>
    part !== undefined && (ts.isIdentifier(part) || ts.isStringLiteral(part)) ? part.text : '',
  );
}
