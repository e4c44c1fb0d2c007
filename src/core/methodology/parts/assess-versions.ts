/** Measures against the version of a target that is in force; where nothing says which one is, the user is asked. */
import type { TargetVersion, YearTarget } from "../../plan/model";
import { shownText } from "../../plan/lines";
import { inBoth } from "../../values/language";
import type { AssessInput } from "../assess";
import type { Alternative, Assessment } from "../assessment";
import { NO_ANSWERS, settleDoubt } from "../doubt";
import { followedBy, waiting } from "./assess-parts";

/** Question of which version of a target holds. */
export const TARGET_VERSION = "target-version";

const STANDINGS: readonly TargetVersion["standing"][] = ["revised", "unmarked", "first"];

export function assessVersions(
  target: YearTarget,
  input: AssessInput,
  measure: (input: AssessInput) => Assessment,
): Assessment {
  const { versions = [] } = target;
  const standing = STANDINGS.find((candidate) => versions.some((version) => version.standing === candidate));
  const rivals = versions.filter((version) => version.standing === standing);
  const others = versions.filter((version) => version.standing !== standing);
  const against = (version: TargetVersion) => measure({ ...input, reading: version.reading });
  const [only] = rivals;
  if (!only) return measure(input);
  // The same target twice, in the same words, is one.
  if (new Set(rivals.map(({ cell }) => shownText(cell))).size === 1) return explained(against(only), only, others);
  return settleDoubt({
    id: TARGET_VERSION,
    question: {
      it: `Quale target vale per l'anno: ${rivals.map(nameOf).join(" oppure ")}?`,
      en: `Which target holds for the year: ${rivals.map(nameOf).join(" or ")}?`,
    },
    alternatives: rivals.map((version, index): Alternative => ({
      id: `version-${index + 1}`,
      label: inBoth(() => nameOf(version)),
      assessment: against(version),
    })),
    answers: input.answers ?? NO_ANSWERS,
    open: waiting({
      it: `Per l'anno ci sono più target (${rivals.map(nameOf).join("; ")}) e l'esito cambia: va chiarito quale vale`,
      en: `There are several targets for the year (${rivals.map(nameOf).join("; ")}) and the outcome differs: which one holds needs clarifying`,
    }),
  });
}

const nameOf = ({ heading, cell }: TargetVersion) => `«${shownText(cell)}» (${heading})`;

/** Both versions are shown: the one that is measured and those that it replaces. */
function explained(assessment: Assessment, held: TargetVersion, others: readonly TargetVersion[]): Assessment {
  if (others.length === 0) return assessment;
  const names = others.map(nameOf).join(", ");
  return followedBy(assessment, {
    it: ` Vale il target ${nameOf(held)}, che sostituisce ${names}.`,
    en: ` The target ${nameOf(held)} holds; it replaces ${names}.`,
  });
}
