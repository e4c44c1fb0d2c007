/** The corrections of several findings as one list of changes, at most one for each cell. */
import { cellName } from "../grid/address";
import type { Patch } from "../patch/patch";
import type { Finding } from "./finding";

export interface FixCollection {
  readonly patches: readonly Patch[];
  /** the findings that are gone when all patches are written */
  readonly fixed: readonly Finding[];
  /** their correction wants another text in a cell that is corrected already: they are checked again afterwards */
  readonly left: readonly Finding[];
}

/**
 * A correction is taken whole or not at all, so that its finding is gone afterwards. The first in the order of findings goes before
 * the others; two that write the same are one.
 * @param rule only the corrections of this rule; undefined takes all
 */
export function collectFixes(findings: readonly Finding[], rule?: string): FixCollection {
  const taken = new Map<string, Patch>();
  const fixed: Finding[] = [];
  const left: Finding[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (!fix || (rule !== undefined && finding.rule !== rule)) continue;
    if (fix.some((patch) => isOther(patch, taken.get(placeOf(patch))))) {
      left.push(finding);
      continue;
    }
    fixed.push(finding);
    for (const patch of fix) taken.set(placeOf(patch), patch);
  }
  return { patches: [...taken.values()], fixed, left };
}

const placeOf = ({ at }: Patch) => `${cellName(at)}!${at.sheet}`;

function isOther({ after }: Patch, taken: Patch | undefined): boolean {
  return (
    taken !== undefined &&
    (taken.after.value !== after.value || taken.after.format !== after.format || taken.after.fill !== after.fill)
  );
}
