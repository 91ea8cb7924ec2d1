import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

/** A regular expression of the project, as it would be written in a program. */
export interface Written {
  file: string;
  /** With slashes and flags. */
  source: string;
}

const FOLDERS = ['lib', 'components', 'entrypoints'];

/** All programs that come with the extension. */
export const programs = (): string[] =>
  FOLDERS.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name.replaceAll('\\', '/')}`)).filter((file) => /\.tsx?$/.test(file)).sort();

/** What a program holds of expressions: those written out, and whether it builds others when it runs. */
export function expressionsIn(file: string): { literals: Written[]; builds: boolean } {
  const program = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, false, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const literals: Written[] = [];
  let builds = false;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) literals.push({ file, source: node.text });
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') builds = true;
    ts.forEachChild(node, visit);
  };
  visit(program);
  return { literals, builds };
}
