/** Measures against targets that are set for each part of the year: which of them the year is judged by is asked. */
import { isBlank } from "../../grid/cell";
import { shownText } from "../../plan/lines";
import type { PartResult, PartTarget } from "../../plan/model";
import { divide, sum } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { assess, type AssessInput } from "../assess";
import type { Alternative, Assessment } from "../assessment";
import { NO_ANSWERS, settleDoubt } from "../doubt";
import { printRatio } from "../print-figures";
import { statusOf, STATUS_NAMES } from "../status";
import { waiting } from "./assess-parts";

/** Question of which target of a part of the year the year is judged by. */
export const PART_TARGETS = "part-targets";

/** @param results of the parts of the year; none where the whole year has one, which is `input.result` */
export function assessPartTargets(
  targets: readonly PartTarget[],
  results: readonly PartResult[],
  input: AssessInput,
): Assessment {
  const set = targets.filter(({ cell }) => !isBlank(cell));
  const pairs = set.map((target) => ({
    target,
    cell: results.length === 0 ? input.result : results.find(({ lastMonth }) => lastMonth === target.lastMonth)?.cell,
  }));
  const assessed = pairs.map(({ target, cell }) => ({
    target,
    assessment: assess({ ...input, reading: target.reading, result: cell }),
  }));
  const measured = assessed.filter(({ assessment }) => assessment.status !== "unreported");
  const [first] = measured;
  if (!first) return assess({ ...input, result: undefined });
  const alternatives = measured.map(({ target, assessment }): Alternative => ({
    id: `part-${target.lastMonth}`,
    label: inBoth(() => nameOf(target)),
    assessment,
  }));
  const mean = results.length > 0 ? meanOfParts(measured, input) : undefined;
  const names = set.map(nameOf).join("; ");
  return settleDoubt({
    id: PART_TARGETS,
    question: {
      it: `Contro quale target dei periodi si misura l'anno (${names})?`,
      en: `Against which target of the parts of the year is the year measured (${names})?`,
    },
    alternatives: mean ? [...alternatives, mean] : alternatives,
    answers: input.answers ?? NO_ANSWERS,
    open: waiting({
      it: `Il target è diviso per periodi (${names}) e l'esito cambia secondo quello che si misura: va chiarito`,
      en: `The target is set for parts of the year (${names}) and the outcome depends on which is measured: it needs clarifying`,
    }),
  });
}

const nameOf = ({ heading, cell }: PartTarget) => `${heading} ${shownText(cell)}`.trim();

/** Each part against its own target, then the plain mean. */
function meanOfParts(
  measured: readonly { readonly target: PartTarget; readonly assessment: Assessment }[],
  { methodology }: AssessInput,
): Alternative | undefined {
  const figures = measured.flatMap(({ assessment }) => assessment.achievement ?? []);
  if (figures.length < measured.length || figures.length < 2) return undefined;
  const achievement = divide(sum(figures), figures.length) ?? 0;
  const status = statusOf(achievement, methodology);
  const explanation = inBoth((language) => {
    const terms = figures.map((figure) => printRatio(figure, language)).join(" + ");
    const lead = language === "it" ? "Media delle percentuali dei periodi" : "Mean of the percentages of the parts";
    return `${lead}: (${terms}) ÷ ${figures.length} = ${printRatio(achievement, language)} → ${STATUS_NAMES[status][language]}.`;
  });
  return {
    id: "mean-of-parts",
    label: {
      it: "ogni periodo contro il suo target, poi la media delle percentuali",
      en: "each part against its own target, then the mean of the percentages",
    },
    assessment: { achievement, status, explanation },
  };
}
