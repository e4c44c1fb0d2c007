/** Figures become changes: which achievement and status cells get what, and which are left alone. */
import type { CellAddress, Position } from "../grid/address";
import { cellAt, isCovered, type Sheet, type Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Patch, Skipped, SkipReason } from "../patch/patch";
import { isSureEnough } from "../plan/confidence";
import type { Plan } from "../plan/model";
import { achievementContent, type ProposedContent } from "./achievement-content";
import { statusContent } from "./status-content";

export interface Proposal {
  readonly patches: readonly Patch[];
  readonly skipped: readonly Skipped[];
}

export interface ProposalInput {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly figures: readonly Figure[];
  readonly methodology: Methodology;
}

interface Claim {
  readonly at: CellAddress;
  readonly content: ProposedContent | SkipReason;
}

/**
 * Figures without a cell propose nothing; formulas, covered cells, what somebody wrote, and every cell of a table
 * whose columns are not sure are reported, never overwritten.
 */
export function proposePatches({ workbook, plan, figures, methodology }: ProposalInput): Proposal {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const unsure = new Set(plan.tables.filter((table) => !isSureEnough(table)).flatMap(({ indicators }) => indicators));
  const claims = figures.flatMap((figure) => {
    const sheet = sheets.get(figure.sheet);
    const own = sheet ? claimsOf(sheet, figure, methodology) : [];
    return unsure.has(figure.indicator) ? own.map(({ at }): Claim => ({ at, content: "unsure-mapping" })) : own;
  });
  const patches: Patch[] = [];
  const skipped: Skipped[] = [];
  for (const { at, content } of settleShared(claims)) {
    const sheet = sheets.get(at.sheet);
    if (typeof content === "string") skipped.push({ at, why: content });
    else if (sheet) patches.push(patchFor(sheet, at, content));
  }
  return { patches, skipped };
}

function claimsOf(sheet: Sheet, figure: Figure, methodology: Methodology): readonly Claim[] {
  const { at, indicator } = figure;
  const status = at ? indicator.status?.at : undefined;
  return [
    ...(at ? [claim(sheet, at, () => achievementContent(sheet, figure, at, methodology))] : []),
    ...(status ? [claim(sheet, status, () => statusContent(sheet, figure, status))] : []),
  ];
}

function claim(sheet: Sheet, at: Position, content: () => Claim["content"]): Claim {
  const address = { sheet: sheet.name, row: at.row, column: at.column };
  if (isCovered(sheet, at)) return { at: address, content: "covered" };
  return { at: address, content: cellAt(sheet, at).formula === undefined ? content() : "formula" };
}

/** One cell merged over several indicators has room for one figure: which one is not ours to choose. Said once a cell. */
function settleShared(claims: readonly Claim[]): readonly Claim[] {
  const byCell = new Map<string, Claim>();
  for (const claimed of claims) {
    const key = `${claimed.at.sheet}!${claimed.at.row}:${claimed.at.column}`;
    byCell.set(key, byCell.has(key) ? { ...claimed, content: "shared" } : claimed);
  }
  return [...byCell.values()];
}

function patchFor(sheet: Sheet, at: CellAddress, after: ProposedContent): Patch {
  const { value, format } = cellAt(sheet, at);
  return { at, before: { value, format }, after };
}
