import ts from 'typescript';

const ofTheMachine = [
  '__dirname',
  '__filename',
  'Buffer',
  'NodeJS',
  'global',
  'process',
  'require',
  'setImmediate',
];

/** The names by which code speaks of the machine it runs on, without importing anything: `process`, `import.meta`. */
export function machineNamesIn(text: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMetaProperty(node)) names.push(node.getText());
    if (ts.isIdentifier(node) && ofTheMachine.includes(node.text) && !isField(node))
      names.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext, true));
  return names;
}

// `entry.process`, `{ process: … }` and the declaration of such a field are names of our own.
function isField(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node
  );
}
