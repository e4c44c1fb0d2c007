/** What comes out of a small workbook, without any wording. */
import { withWorkbook } from "../../src/cli/open-workbook";
import { cellName } from "../../src/core/grid/address";
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";

export interface Outcome {
  /** by the indicator's cell: the ratio to six digits, the status where there is none, or the id of the open question after `? ` */
  readonly figures: Readonly<Record<string, number | string>>;
  /** by sheet: the mean of all, to six digits; null where nothing is measured */
  readonly means: Readonly<Record<string, number | null>>;
  /** errors and warnings: rule and cells; open questions stand beside their figures */
  readonly findings: readonly string[];
  readonly notes: readonly string[];
}

const rounded = (ratio: number) => Math.round(ratio * 1_000_000) / 1_000_000;

export function outcomeOf(file: string): Promise<Outcome> {
  return withWorkbook(file, ({ workbook }) => {
    const { findings, figures, rollUps } = analyse(workbook, { methodology: DEFAULT_METHODOLOGY, year: undefined });
    const told = findings.filter(({ rule }) => rule !== "figure-needs-answer");
    const lines = (isWanted: (severity: string) => boolean) =>
      told
        .filter(({ severity }) => isWanted(severity))
        .map(({ rule, cells }) => [rule, ...cells.map(cellName)].join(" "));
    const outcome: Outcome = {
      figures: Object.fromEntries(
        figures.map(({ sheet, of, achievement, status, doubt }) => [
          workbook.sheets.length === 1 ? cellName(of) : `${sheet}!${cellName(of)}`,
          doubt ? `? ${doubt.id}` : achievement === undefined ? status : rounded(achievement),
        ]),
      ),
      means: Object.fromEntries(
        rollUps.map(({ sheet, total: { achievement } }) => [
          sheet,
          achievement === undefined ? null : rounded(achievement),
        ]),
      ),
      findings: lines((severity) => severity !== "note"),
      notes: lines((severity) => severity === "note"),
    };
    return Promise.resolve(outcome);
  });
}
