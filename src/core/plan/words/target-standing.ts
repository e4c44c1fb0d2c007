/** Whether a heading names the first or a revised version of a target: `Target 2019 rimodulato`, `Nuovo target`, `Target iniziale`. */
import { fold } from "../../values/fold";
import type { TargetStanding } from "../model";

/** A target set anew by an act during the year (D.Lgs. 150/2009, art. 6: correctives during the year). */
const REVISED =
  /\b(?:rimodul|ridetermin|ridefini|riformul|riprogramm|ripianific|rivist|revision|aggiornat|aggiornament|nuov[oi]\b|modificat|variat|variazion|assestat|final[ei]\b|definitiv)/;
const FIRST = /\b(?:inizial|originari|original|preventiv|ante\b|prima\b)/;

export function standingOf(heading: string): TargetStanding {
  const folded = fold(heading);
  if (REVISED.test(folded)) return "revised";
  return FIRST.test(folded) ? "first" : "unmarked";
}

/** In the place of a revised target: the first one stands. */
const UNCHANGED = /^(?:confermat[oa]|invariat[oa]|idem|non modificat[oa]|nessuna modifica|=|-+|\/)\.?$/;

export const saysUnchanged = (text: string): boolean => UNCHANGED.test(fold(text));
