/** Figures become changes: which achievement cells get which number, format and fill, and which are left alone. */
import type { Position } from "../grid/address";
import { isBlank } from "../grid/cell";
import { cellAt, isCovered, type Sheet, type Workbook } from "../grid/sheet";
import type { Figure } from "../methodology/figure";
import type { Methodology } from "../methodology/methodology";
import type { Patch, Skipped, SkipReason } from "../patch/patch";
import { achievementFormat, STATUS_FILL } from "./status-appearance";

export interface Proposal {
  readonly patches: readonly Patch[];
  readonly skipped: readonly Skipped[];
}

/** Figures without an achievement cell propose nothing; formulas and covered cells are reported, never overwritten. */
export function proposePatches(workbook: Workbook, figures: readonly Figure[], methodology: Methodology): Proposal {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const claims = countClaims(figures);
  const patches: Patch[] = [];
  const skipped: Skipped[] = [];
  for (const figure of figures) {
    const sheet = sheets.get(figure.sheet);
    if (!sheet || !figure.at) continue;
    const at = { sheet: figure.sheet, ...figure.at };
    // One cell merged over several indicators has room for one figure: which one is not ours to choose.
    const isShared = (claims.get(claimOf(figure)) ?? 0) > 1;
    const why = isShared ? "covered" : obstacle(sheet, figure, figure.at);
    if (why) skipped.push({ at, why });
    else patches.push(patchFor(sheet, figure, at, methodology));
  }
  return { patches, skipped };
}

function countClaims(figures: readonly Figure[]): ReadonlyMap<string, number> {
  const claims = new Map<string, number>();
  for (const figure of figures) claims.set(claimOf(figure), (claims.get(claimOf(figure)) ?? 0) + 1);
  return claims;
}

function claimOf({ sheet, at }: Figure): string {
  return at ? `${sheet}!${at.row}:${at.column}` : "";
}

function obstacle(sheet: Sheet, { status }: Figure, at: Position): SkipReason | undefined {
  if (isCovered(sheet, at)) return "covered";
  const cell = cellAt(sheet, at);
  if (cell.formula !== undefined) return "formula";
  // What cannot be assessed here may have been by somebody else; without a result, a percentage has nothing to stand on.
  return status === "unassessable" && !isBlank(cell) ? "no-figure" : undefined;
}

function patchFor(sheet: Sheet, figure: Figure, at: Patch["at"], methodology: Methodology): Patch {
  const { value, format } = cellAt(sheet, at);
  return {
    at,
    before: { value, format },
    after: {
      value: figure.achievement,
      // An empty cell keeps its own format: there is no number to carry a word.
      format: figure.achievement === undefined ? format : achievementFormat(methodology, sheet.columnWidths.get(at.column)),
      fill: STATUS_FILL[figure.status],
    },
  };
}
