/** The preview with its actions, over the lists. */
import type { ReactNode } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { Desk } from "../session";
import { Cover } from "./Cover";
import { PreviewActions } from "./PreviewActions";
import { PreviewView } from "./PreviewView";

export interface PreviewLayerProps {
  readonly desk: Desk;
  readonly isApplying: boolean;
  readonly notice: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
  readonly onReread: () => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

export function PreviewLayer({ desk, isApplying, notice, onReveal, onReread, onApply, onBack }: PreviewLayerProps) {
  const actions = (
    <PreviewActions desk={desk} isApplying={isApplying} onReread={onReread} onApply={onApply} onBack={onBack} />
  );
  return (
    <Cover
      onEscape={isApplying ? undefined : onBack}
      foot={
        <>
          {notice}
          {actions}
        </>
      }
    >
      <PreviewView study={desk} onReveal={onReveal} />
    </Cover>
  );
}
