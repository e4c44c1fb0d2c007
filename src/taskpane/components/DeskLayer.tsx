/** What lies over the lists: a preview, the methodology, the page of a rule, or nothing. */
import type { ReactNode } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { AtDesk, DeskStage, PreviewOf, SessionEvent } from "../session";
import type { Tasks } from "../session-tasks";
import { RuleLayer } from "./findings/RuleLayer";
import { MethodologyLayer } from "./methodology/MethodologyLayer";
import { PreviewOfDesk } from "./PreviewOfDesk";

interface DeskLayerProps {
  readonly session: AtDesk;
  readonly tasks: Tasks;
  readonly dispatch: (event: SessionEvent) => void;
  readonly notice: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
}

const COVERING: ReadonlySet<DeskStage> = new Set<DeskStage>(["methodology", "rule", "preview", "applying"]);

export function hasLayer(stage: DeskStage): boolean {
  return COVERING.has(stage);
}

export function DeskLayer({ session: { kind, desk }, tasks, dispatch, notice, onReveal }: DeskLayerProps) {
  switch (kind) {
    case "methodology":
      return (
        <MethodologyLayer
          analysis={desk.analysis}
          notice={notice}
          onUse={(methodology) => void tasks.adoptMethodology(methodology)}
          onClose={() => dispatch({ type: "methodology-closed" })}
        />
      );
    case "rule":
      return (
        <RuleLayer rule={desk.rule ?? ""} analysis={desk.analysis} onClose={() => dispatch({ type: "rule-closed" })} />
      );
    case "preview":
    case "applying": {
      const props = {
        desk,
        notice,
        onReveal,
        isApplying: kind === "applying",
        onReread: () => void tasks.read(true),
        onApply: () => void tasks.apply(),
        onChange: (of: PreviewOf) => dispatch({ type: "preview-changed", of }),
        onBack: () => dispatch({ type: "preview-closed" }),
      };
      return <PreviewOfDesk {...props} />;
    }
    case "ready":
    case "taking-back":
    case "working":
      return null;
  }
}
