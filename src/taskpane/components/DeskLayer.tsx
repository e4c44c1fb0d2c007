/** What lies over the lists: the preview or the methodology, or nothing. */
import type { ReactNode } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { AtDesk, DeskStage, SessionEvent } from "../session";
import type { Tasks } from "../session-tasks";
import { MethodologyLayer } from "./methodology/MethodologyLayer";
import { PreviewLayer } from "./PreviewLayer";

interface DeskLayerProps {
  readonly session: AtDesk;
  readonly tasks: Tasks;
  readonly dispatch: (event: SessionEvent) => void;
  readonly notice: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
}

const COVERING: ReadonlySet<DeskStage> = new Set<DeskStage>(["methodology", "preview", "applying"]);

export function hasLayer(stage: DeskStage): boolean {
  return COVERING.has(stage);
}

export function DeskLayer({ session: { kind, desk }, tasks, dispatch, notice, onReveal }: DeskLayerProps) {
  switch (kind) {
    case "methodology":
      return (
        <MethodologyLayer
          inForce={desk.analysis.settings.methodology}
          notice={notice}
          onUse={(methodology) => void tasks.adoptMethodology(methodology)}
          onClose={() => dispatch({ type: "methodology-closed" })}
        />
      );
    case "preview":
    case "applying":
      return (
        <PreviewLayer
          desk={desk}
          isApplying={kind === "applying"}
          notice={notice}
          onReveal={onReveal}
          onReread={() => void tasks.read(true)}
          onApply={() => void tasks.apply()}
          onBack={() => dispatch({ type: "preview-closed" })}
        />
      );
    case "ready":
    case "taking-back":
      return null;
  }
}
