/** Which percentages are parts of a whole, and which numbers look like points typed into a cell that shows percentages. */
import type { Cell } from "../../grid/cell";
import type { Indicator } from "../../plan/model";
import { isShare } from "../../target/direction";
import { fold } from "../../values/fold";
import { isPercentFormat } from "../../values/number-format";

type Named = Pick<Indicator, "text" | "algorithm">;

const LONGEST = 400;

/** What is compared with something else than its own whole: changes, ratios, indices of accounts, budgets kept or passed. */
const MAY_EXCEED =
  /\b(?:variazion|increment|aument|crescit|scostament|indic[ei](?![a-z])|rapporto|rapportat|margin|redditivit|rendiment|rentabilit|liquidit|solidit|solvibilit|patrimonial|indebitament|rotazion|leva|autofinanziament|produttivit|efficienz|ricav|provent|entrat|incass|fatturat|finanziament|contribut|rispetto a|su base|benchmark|moltiplicator|cagr|roi(?![a-z])|roe(?![a-z]))/;

/** A change is compared with what was there before. */
const CHANGE = /\b(?:variazion|increment|aument|crescit)/;

/** `Grado di riscossione`, `Livello di attuazione`, `Quota di pratiche`. */
const PART =
  /^(?:[a-z]{0,3} ?\d[\d.]*(?:-?[a-z])?[ .)-]+|[a-z]\) )?(?:(?:grado|livello|stato|indicatore) (?:medio )?d|quota|quote|incidenza|copertura|avanzamento|completamento|realizzazione|attuazione|adesione|diffusione|sal(?![a-z]))/;

const textsOf = ({ text, algorithm }: Named) => [text, algorithm?.text ?? ""].map((one) => fold(one).slice(0, LONGEST));

/** Compared with something else than its own whole, so that more than 100 % makes sense. */
export function mayExceedWhole(indicator: Named): boolean {
  return textsOf(indicator).some((text) => MAY_EXCEED.test(text));
}

/** The words say that it is the part of a whole. */
export function isPartOfWhole(indicator: Named): boolean {
  const texts = textsOf(indicator);
  if (texts.some((text) => CHANGE.test(text))) return false;
  return texts.some(isShare) || (texts.some((text) => PART.test(text)) && !texts.some((text) => MAY_EXCEED.test(text)));
}

/** As a ratio: nobody asks for ten times the whole, but `80` typed in a cell that shows percentages is 8 000 %. */
const BEYOND_BELIEF = 10;

/** A constant of 1 000 % and more in a cell that shows percentages: points were typed as a ratio. */
export function looksTypedAsPoints({ value, format, formula }: Cell): boolean {
  return (
    typeof value === "number" && formula === undefined && isPercentFormat(format) && Math.abs(value) >= BEYOND_BELIEF
  );
}
