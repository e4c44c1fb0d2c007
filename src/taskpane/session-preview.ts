/** What the preview would write, on the latest reading. */
import { propose } from "../core/pipeline";
import type { Proposal } from "../core/proposal/propose";
import { changesIn } from "./cycle/twin-scope";
import { fixesIn } from "./findings/fix-scope";
import type { Desk } from "./session";

export function previewed({
  previewOf,
  analysis,
  proposal,
}: Pick<Desk, "previewOf" | "analysis" | "proposal">): Proposal {
  switch (previewOf.kind) {
    case "figures":
      return previewOf.explanations === "none" ? proposal : propose(analysis, previewOf.explanations);
    case "fixes":
      return { patches: fixesIn(analysis, previewOf.scope).patches, skipped: [] };
    case "results":
      return changesIn(analysis, previewOf.scope);
  }
}
