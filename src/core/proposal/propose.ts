/** Figures and means of objectives become changes: which achievement and status cells get what, and which are left alone. */
import type { CellAddress, Position } from "../grid/address";
import { isBlank } from "../grid/cell";
import { cellAt, isCovered, type Sheet, type Workbook } from "../grid/sheet";
import { STATUSES } from "../methodology/assessment";
import type { NodeFigure, SheetRollUp } from "../methodology/compute-roll-ups";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Patch, Skipped, SkipReason } from "../patch/patch";
import { isSureEnough } from "../plan/confidence";
import type { Indicator, Plan, PlanNode } from "../plan/model";
import type { Bilingual } from "../values/language";
import { achievementContent, type Measured, type ProposedContent } from "./achievement-content";
import { noteContent, noteOf, type Explanations } from "./note-content";
import { statusContent } from "./status-content";
import { columnKey, statusColumns, statusPlace } from "./status-place";

export interface Proposal {
  readonly patches: readonly Patch[];
  readonly skipped: readonly Skipped[];
}

export interface ProposalInput {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  readonly rollUps: readonly SheetRollUp[];
  readonly methodology: Methodology;
  /** none when absent */
  readonly explanations?: Explanations;
}

interface Claim {
  readonly at: CellAddress;
  readonly content: ProposedContent | SkipReason;
  readonly question?: Bilingual<string>;
}

/** What is measured, by an indicator or by the mean of an objective, with the cells it belongs in. */
interface Entry extends Measured {
  readonly sheet: string;
  readonly of: Indicator | PlanNode;
  readonly at: Position;
  readonly statusAt: Position | undefined;
  /** the result of each indicator that it rests on has a known place */
  readonly hasResultColumn: boolean;
  /** what the user is asked first; of an objective, about one of its indicators */
  readonly waitsFor: Bilingual<string> | undefined;
}

/**
 * Figures without a cell propose nothing; formulas, covered cells, what somebody wrote, and every cell of a table
 * whose columns are not sure are reported, never overwritten.
 */
export function proposePatches({
  workbook,
  plan,
  figures,
  rollUps,
  methodology,
  explanations = "none",
}: ProposalInput): Proposal {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const unsure = new Set<Entry["of"]>(
    plan.tables.filter((table) => !isSureEnough(table)).flatMap(({ indicators, nodes }) => [...indicators, ...nodes]),
  );
  const statusIn = statusColumns(figures);
  const untold = new Set(figures.flatMap(({ result, indicator }) => (result === undefined ? indicator.path : [])));
  const questions = questionsAbove(figures);
  const entries = [
    ...figures.flatMap(entryOfFigure),
    ...rollUps.flatMap(({ sheet, total }) => entriesOfNodes({ sheet, statusIn, untold, questions }, total)),
  ];
  const claims = entries.flatMap((entry) => {
    const sheet = sheets.get(entry.sheet);
    const own = sheet ? claimsOf(sheet, entry, methodology) : [];
    return unsure.has(entry.of) ? own.map(({ at }): Claim => ({ at, content: "unsure-mapping" })) : own;
  });
  const notes =
    explanations === "note-column"
      ? figures.flatMap((figure) => noteClaims(sheets.get(figure.sheet), figure, unsure.has(figure.indicator)))
      : [];
  const patches: Patch[] = [];
  const skipped: Skipped[] = [];
  for (const { at, content, question } of settleShared([...claims, ...notes])) {
    const sheet = sheets.get(at.sheet);
    if (typeof content === "string") skipped.push({ at, why: content, ...(question && { question }) });
    else if (sheet) patches.push(patchFor(sheet, at, content));
  }
  return { patches, skipped };
}

function entryOfFigure(figure: Figure): readonly Entry[] {
  const { sheet, at, indicator, status, achievement } = figure;
  const hasResultColumn = figure.result !== undefined;
  const waitsFor = figure.doubt?.question;
  const statusAt = statusPlace(figure);
  return at ? [{ sheet, of: indicator, at, statusAt, status, achievement, hasResultColumn, waitsFor }] : [];
}

/** The first open question below each grouping: a mean over what is not known yet is not known either. */
function questionsAbove(figures: readonly Figure[]): ReadonlyMap<PlanNode, Bilingual<string>> {
  const above = figures.flatMap(({ indicator, doubt }) =>
    doubt ? indicator.path.map((node) => [node, doubt.question] as const) : [],
  );
  return new Map(above.reverse());
}

interface NodePlaces {
  readonly sheet: string;
  /** columns that hold statuses */
  readonly statusIn: ReadonlySet<string>;
  /** groupings with an indicator below whose result has no known place */
  readonly untold: ReadonlySet<PlanNode>;
  readonly questions: ReadonlyMap<PlanNode, Bilingual<string>>;
}

/** Objectives and groupings with a cell of their own; one without indicators below has nothing to tell. */
function entriesOfNodes(
  places: NodePlaces,
  { node, place, counts, status, achievement, children }: NodeFigure,
): readonly Entry[] {
  const { sheet, statusIn, untold, questions } = places;
  const below = children.flatMap((child) => entriesOfNodes(places, child));
  if (!node || !place || STATUSES.every((each) => counts[each] === 0)) return below;
  const statusAt = node.statuses.find(({ at }) => statusIn.has(columnKey(sheet, at)))?.at;
  const hasResultColumn = !untold.has(node);
  const waitsFor = questions.get(node);
  return [{ sheet, of: node, at: place.at, statusAt, status, achievement, hasResultColumn, waitsFor }, ...below];
}

function claimsOf(sheet: Sheet, entry: Entry, methodology: Methodology): readonly Claim[] {
  const { at, statusAt, hasResultColumn, waitsFor } = entry;
  if (waitsFor) return [at, ...(statusAt ? [statusAt] : [])].map((place) => waiting(sheet, place, waitsFor));
  // Without a known result what stands there is the body's own figure: nothing of ours replaces it.
  const orKeep = (place: Position, content: () => Claim["content"]) =>
    hasResultColumn || isBlank(cellAt(sheet, place)) ? content() : "no-result-column";
  return [
    claim(sheet, at, () => orKeep(at, () => achievementContent(sheet, entry, at, methodology))),
    ...(statusAt ? [claim(sheet, statusAt, () => orKeep(statusAt, () => statusContent(sheet, entry, statusAt)))] : []),
  ];
}

function waiting(sheet: Sheet, at: Position, question: Bilingual<string>): Claim {
  return { at: { sheet: sheet.name, row: at.row, column: at.column }, content: "needs-answer", question };
}

function noteClaims(sheet: Sheet | undefined, figure: Figure, isUnsure: boolean): readonly Claim[] {
  const note = noteOf(figure);
  const content = sheet && note && noteContent(sheet, figure, note);
  if (!sheet || !note || content === undefined) return [];
  return [claim(sheet, note.at, () => (isUnsure ? "unsure-mapping" : content))];
}

function claim(sheet: Sheet, at: Position, content: () => Claim["content"]): Claim {
  const address = { sheet: sheet.name, row: at.row, column: at.column };
  if (isCovered(sheet, at)) return { at: address, content: "covered" };
  return { at: address, content: cellAt(sheet, at).formula === undefined ? content() : "formula" };
}

/** One cell merged over several indicators or objectives has room for one figure: which one is not ours to choose. Said once a cell. */
function settleShared(claims: readonly Claim[]): readonly Claim[] {
  const byCell = new Map<string, Claim>();
  for (const claimed of claims) {
    const key = `${claimed.at.sheet}!${claimed.at.row}:${claimed.at.column}`;
    byCell.set(key, byCell.has(key) ? { at: claimed.at, content: "shared" } : claimed);
  }
  return [...byCell.values()];
}

function patchFor(sheet: Sheet, at: CellAddress, after: ProposedContent): Patch {
  const { value, format } = cellAt(sheet, at);
  return { at, before: { value, format }, after };
}
