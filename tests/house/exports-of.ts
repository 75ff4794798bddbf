import ts from 'typescript';

/** Lists what a TypeScript file exports, values and types; a name with `from` stands for a re-export. */
export function exportsOf(text: string): string[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ESNext, true);
  const names = file.statements.flatMap((statement): string[] => {
    if (ts.isExportDeclaration(statement)) return reExported(statement);
    if (!isExported(statement)) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText(file));
    return 'name' in statement && statement.name !== undefined
      ? [(statement.name as ts.Node).getText(file)]
      : [];
  });
  // A schema and its type share a name, and overloads one.
  return [...new Set(names)];
}

function isExported(statement: ts.Statement): boolean {
  return (
    ts.canHaveModifiers(statement) &&
    (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

function reExported({ exportClause, moduleSpecifier }: ts.ExportDeclaration): string[] {
  const from = ` from ${moduleSpecifier?.getText() ?? 'this file'}`;
  return exportClause !== undefined && ts.isNamedExports(exportClause)
    ? exportClause.elements.map(({ name }) => `${name.text}${from}`)
    : [`*${from}`];
}
