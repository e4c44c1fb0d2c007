/** What the preview would write, on the latest reading. */
import type { Proposal } from "../core/proposal/propose";
import { changesIn } from "./cycle/twin-scope";
import { fixesIn } from "./findings/fix-scope";
import type { Desk } from "./session";

export function previewed({ previewOf, analysis, proposal }: Pick<Desk, "previewOf" | "analysis" | "proposal">): Proposal {
  switch (previewOf.kind) {
    case "figures":
      return proposal;
    case "fixes":
      return { patches: fixesIn(analysis, previewOf.scope).patches, skipped: [] };
    case "results":
      return changesIn(analysis, previewOf.scope);
  }
}
