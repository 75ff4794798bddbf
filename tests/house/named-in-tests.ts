import { basename } from 'node:path';
import ts from 'typescript';

/** The functions that a file exports. */
export function exportedFunctions(file: string, text: string): string[] {
  return parsed(file, text).statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.name === undefined) return [];
    const isExported = statement.modifiers?.some(
      ({ kind }) => kind === ts.SyntaxKind.ExportKeyword,
    );
    return isExported === true ? [statement.name.text] : [];
  });
}

/** What a file imports by name, each as `file.ts name`. */
export function namedImports(file: string, text: string): string[] {
  return parsed(file, text).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement)) return [];
    const { importClause, moduleSpecifier } = statement;
    const bindings = importClause?.namedBindings;
    if (bindings === undefined || !ts.isNamedImports(bindings)) return [];
    const from = basename((moduleSpecifier as ts.StringLiteral).text);
    return bindings.elements.map(
      ({ name, propertyName }) => `${from} ${(propertyName ?? name).text}`,
    );
  });
}

function parsed(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
}
