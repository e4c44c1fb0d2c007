/** What the preview would write, on the latest reading. */
import type { Proposal } from "../core/proposal/propose";
import { fixesIn } from "./findings/fix-scope";
import type { Desk } from "./session";

export function previewed({ previewOf, analysis, proposal }: Pick<Desk, "previewOf" | "analysis" | "proposal">): Proposal {
  return previewOf.kind === "figures" ? proposal : { patches: fixesIn(analysis, previewOf.scope).patches, skipped: [] };
}
