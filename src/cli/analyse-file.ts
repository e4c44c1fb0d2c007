/** Analyses an open file as its user decided and as the command asks, and says when the asked year is none of the plan's. */
import { analyse, type Analysis } from "../core/pipeline";
import type { Arguments, Terminal } from "./command";
import type { OpenFile } from "./open-workbook";
import { settingsFor } from "./settings-for";

type Given = Pick<Arguments, "year" | "asOf" | "methodology">;

export async function analyseFile(open: OpenFile, given: Given, terminal: Terminal): Promise<Analysis> {
  const analysis = analyse(open.workbook, await settingsFor(open, given, terminal));
  const years = plannedYears(analysis);
  if (given.year !== undefined && years.length > 0 && !years.includes(given.year)) {
    terminal.warn(
      `«${open.name}»: nessun target per il ${given.year}; il piano ha ${years.join(", ")}: indicare uno di questi anni con --year.`,
    );
  }
  return analysis;
}

/** Years for which the plan has a target, in order. */
function plannedYears({ plan }: Analysis): readonly number[] {
  const years = plan.tables.flatMap(({ indicators }) =>
    indicators.flatMap(({ targets }) => targets.flatMap(({ year }) => year ?? [])),
  );
  return [...new Set(years)].sort((left, right) => left - right);
}
