/** Why the sheets of one indicator give it different percentages: another result, another target, or another way of measuring. */
import type { Figure } from "../methodology/figure";
import { printRatio } from "../methodology/print-figures";
import { shownText } from "../plan/lines";
import { resultKeys } from "../rules/evidence/shared-results";
import { isRead } from "../target/reading";

/** @param figures of one indicator, each of another sheet; @returns what differs and what to do, in Italian */
export function conflictSentence(figures: readonly Figure[], dateSystem: 1900 | 1904): string {
  const results = resultKeys(
    figures.flatMap(({ result, year }) => (result ? [{ cell: result.cell, year }] : [])),
    dateSystem,
  );
  const [otherResults, otherTargets] = [differ(results), differInTarget(figures)];
  const list = (say: (figure: Figure) => string) =>
    figures.map((figure) => `«${figure.sheet}» ${say(figure)}`.trim()).join(", ");
  if (otherResults && otherTargets)
    return `I fogli riportano risultati e target diversi (${list((figure) => `${resultOf(figure)} con target ${targetOf(figure)}`)}): lasciare quelli giusti.`;
  if (otherResults) return `I fogli riportano risultati diversi (${list(resultOf)}): lasciare quello giusto.`;
  if (otherTargets)
    return `I fogli riportano lo stesso risultato ma target diversi (${list(targetOf)}): lasciare quello giusto.`;
  return `I fogli riportano lo stesso risultato e lo stesso target ma danno percentuali diverse (${list(achievementOf)}): rendere uguali algoritmo, unità e anno.`;
}

const differ = (keys: readonly unknown[]) => new Set(keys).size > 1;

/** One spelling may be read in two ways, as the algorithms say, and two spellings in one: then the targets are not what differs. */
function differInTarget(figures: readonly Figure[]): boolean {
  return (
    differ(figures.map(targetOf)) &&
    differ(
      figures.map((figure) =>
        figure.target && isRead(figure.target.reading) ? figure.target.reading.canonical : targetOf(figure),
      ),
    )
  );
}

const resultOf = ({ result }: Pick<Figure, "result">) => (result ? shownText(result.cell) : "");

const targetOf = ({ target }: Pick<Figure, "target">) => (target ? shownText(target.cell) : "");

const achievementOf = ({ achievement }: Figure) => (achievement === undefined ? "" : printRatio(achievement, "it"));
