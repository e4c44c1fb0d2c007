/** Who answers for an indicator, as its table says. */
import { tidy } from "../values/fold";
import type { Indicator } from "../plan/model";

const BETWEEN_OFFICES = /[\n\r;|/]+/;

/** The offices of its cell, else the section it stands in; several stand on lines of their own or between `;`, `|` and `/`. */
export function officesOf({ office, path }: Indicator): readonly string[] {
  const named = (office?.cell.text ?? "")
    .split(BETWEEN_OFFICES)
    .map(tidy)
    .filter((name) => name !== "");
  if (named.length > 0) return [...new Set(named)];
  const section = path.find(({ kind }) => kind === "section");
  return section ? [section.text] : [];
}
