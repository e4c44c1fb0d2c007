/** The Italian names of severities, one and several. */
import type { Severity } from "../rules/finding";

export const SEVERITY_NAMES: Readonly<Record<Severity, { readonly one: string; readonly more: string }>> = {
  error: { one: "errore", more: "errori" },
  warning: { one: "avviso", more: "avvisi" },
  note: { one: "nota", more: "note" },
};
