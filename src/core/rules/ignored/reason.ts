/** The reason why something is ignored, as a person typed it. */

/** Enough for a sentence; all reasons of a workbook travel with it. */
export const LONGEST_REASON = 200;

export type Reason = { readonly reason: string } | { readonly problem: "missing" | "too-long" };

/** Blanks and line feeds become one blank. */
export function readReason(typed: string): Reason {
  const reason = typed.trim().split(/\s+/u).join(" ");
  if (reason === "") return { problem: "missing" };
  return reason.length > LONGEST_REASON ? { problem: "too-long" } : { reason };
}
