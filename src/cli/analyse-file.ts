/** Analyses an open file as its user decided and as the command asks, and says when the asked year is none of the plan's. */
import { describeReadingLimit } from "../core/grid/describe-reading-limit";
import { isTakenBack, matchAnswers, type WrittenAnswer } from "../core/methodology/answers/given-answers";
import { withAnswers } from "../core/methodology/answers/kept-answer";
import { analyse, type Analysis } from "../core/pipeline";
import type { Arguments, Terminal } from "./command";
import type { OpenFile } from "./open-workbook";
import { settingsFor } from "./settings-for";

type Given = Pick<Arguments, "year" | "asOf" | "methodology"> & Partial<Pick<Arguments, "answers">>;

export async function analyseFile(open: OpenFile, given: Given, terminal: Terminal): Promise<Analysis> {
  const first = analyse(open.workbook, await settingsFor(open, given, terminal));
  const analysis = answered(first, open.name, given.answers ?? [], terminal);
  for (const limit of open.workbook.limits ?? []) terminal.warn(`«${open.name}»: ${describeReadingLimit(limit).it}`);
  const years = plannedYears(analysis);
  if (given.year !== undefined && years.length > 0 && !years.includes(given.year)) {
    terminal.warn(
      `«${open.name}»: nessun target per il ${given.year}; il piano ha ${years.join(", ")}: indicare uno di questi anni con --year.`,
    );
  }
  return analysis;
}

/** As long as answers open further ones. */
const MOST_ROUNDS = 8;

function answered(
  first: Analysis,
  name: string,
  written: readonly WrittenAnswer[],
  terminal: Pick<Terminal, "warn">,
): Analysis {
  if (written.length === 0) return first;
  const kept = (first.settings.answers ?? []).filter((answer) => !isTakenBack(answer, written));
  let analysis = analyse(first.workbook, { ...first.settings, answers: kept });
  const used = new Set(written.filter(({ answer }) => answer === null));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const match = matchAnswers(written, analysis.figures);
    if (match.answers.length === 0) break;
    for (const one of match.used) used.add(one);
    const answers = withAnswers(analysis.settings.answers ?? [], match.answers);
    analysis = analyse(analysis.workbook, { ...analysis.settings, answers }, analysis);
  }
  for (const { place, question, answer } of written.filter((one) => !used.has(one))) {
    const where = place ? ` in ${place.sheet}!${place.cell}` : "";
    terminal.warn(
      `«${name}»: la risposta «${answer}» alla domanda «${question}»${where} non vale: non c'è questa domanda aperta, o non ha questa risposta; \`piano check --json\` elenca le une e le altre.`,
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
