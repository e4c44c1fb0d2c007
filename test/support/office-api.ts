/** Which members of Office.js our sources use, and which requirement set brought each, as the library's own types note it. */
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(__dirname, "../..");

export interface Use {
  /** `src/office/read-blocks.ts:12` */
  readonly place: string;
  /** `Range.getMergedAreasOrNullObject` */
  readonly member: string;
  /** minor version of ExcelApi; undefined where the types note none, `preview` for what no Excel has yet */
  readonly set: number | "preview" | undefined;
  /** the file asks whether this set, or a later one, is there */
  readonly isGuarded: boolean;
}

const NOTE = /\[\s*Api set:\s*ExcelApi\s+(?:1\.(\d+)|BETA[^\]]*)/i;

function setOf(declaration: ts.Declaration): Use["set"] {
  const source = declaration.getSourceFile();
  const comment = source.text.slice(declaration.getFullStart(), declaration.getStart());
  const found = NOTE.exec(comment);
  return found === null ? undefined : found[1] === undefined ? "preview" : Number(found[1]);
}

/** The declaration in Office.js's own types; undefined for a member of anything else. */
function ofOffice(symbol: ts.Symbol | undefined): ts.Declaration | undefined {
  return symbol?.declarations?.find((each) => each.getSourceFile().fileName.includes("@types/office-js"));
}

/** Asked outright, or for the sets that a table of the file names in `since`. */
const GUARD = /(?:isSetSupported\(\s*"ExcelApi"\s*,\s*|\bsince: )"1\.(\d+)"/g;

function guardsOf({ text }: ts.SourceFile): readonly number[] {
  return [...text.matchAll(GUARD)].map(([, minor]) => Number(minor));
}

/** `items/format/fill/tintAndShade`, from the type that it is asked of. */
function symbolsOnPath(checker: ts.TypeChecker, from: ts.Type, path: string, at: ts.Node): readonly ts.Symbol[] {
  const found: ts.Symbol[] = [];
  let type: ts.Type | undefined = from;
  for (const step of path.trim().split("/")) {
    const symbol: ts.Symbol | undefined = type?.getProperty(step);
    if (!symbol) return found;
    found.push(symbol);
    const reached = checker.getTypeOfSymbolAtLocation(symbol, at);
    type = checker.isArrayType(reached) ? checker.getTypeArguments(reached as ts.TypeReference)[0] : reached;
  }
  return found;
}

/** Names in `load("a, b/c")`. */
function loaded(checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const { expression, name } = node.expression;
  const [wanted] = node.arguments;
  if (name.text !== "load" || !wanted || !ts.isStringLiteralLike(wanted)) return [];
  const type = checker.getTypeAtLocation(expression);
  return wanted.text.split(",").flatMap((path) => symbolsOnPath(checker, type, path, node));
}

/** Members named by a node: reached, destructured, put into an object that Office.js takes, or loaded. */
function symbolsAt(checker: ts.TypeChecker, node: ts.Node): readonly ts.Symbol[] {
  if (ts.isPropertyAccessExpression(node)) return [checker.getSymbolAtLocation(node.name) ?? []].flat();
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const type = checker.getContextualType(node.parent);
    return [type?.getProperty(node.name.getText()) ?? []].flat();
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const type = checker.getTypeAtLocation(node.parent);
    return [type.getProperty((node.propertyName ?? node.name).getText()) ?? []].flat();
  }
  return loaded(checker, node);
}

function usesIn(checker: ts.TypeChecker, source: ts.SourceFile): readonly Use[] {
  const uses: Use[] = [];
  const guards = guardsOf(source);
  const visit = (node: ts.Node) => {
    for (const symbol of symbolsAt(checker, node)) {
      const declaration = ofOffice(symbol);
      if (!declaration) continue;
      const set = setOf(declaration);
      const parent = declaration.parent as { readonly name?: { readonly text?: string } };
      uses.push({
        place: `${relative(ROOT, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`,
        member: `${parent.name?.text ?? "?"}.${symbol.name}`,
        set,
        isGuarded: typeof set === "number" && guards.some((minor) => minor >= set),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return uses;
}

/** Every use in the files, by their absolute names. */
export function usesOfOffice(files: readonly string[]): readonly Use[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const program = ts.createProgram([...files], { ...options, types: ["office-js", "node"] });
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? usesIn(checker, source) : [];
  });
}

/** Patterns that look behind, with their places: a syntax error in Safari before 16.4. */
export function lookbehindsIn(file: string, text: string): readonly string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isPattern =
      node.kind === ts.SyntaxKind.RegularExpressionLiteral ||
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node);
    if (isPattern && /\(\?<[=!]/.test(node.getText(source)))
      found.push(`${relative(ROOT, file)}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
