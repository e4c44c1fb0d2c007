/** The preview with its actions, over the lists. */
import { useMemo, type ReactNode } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { Desk, PreviewOf } from "../session";
import { previewed } from "../session-preview";
import { Cover } from "./Cover";
import { ExplanationsChoice } from "./ExplanationsChoice";
import { PreviewActions } from "./PreviewActions";
import { PreviewView } from "./PreviewView";

export interface PreviewLayerProps {
  readonly desk: Desk;
  readonly isApplying: boolean;
  readonly notice: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
  readonly onReread: () => void;
  readonly onApply: () => void;
  readonly onChange: (of: PreviewOf) => void;
  readonly onBack: () => void;
}

export function PreviewLayer({
  desk,
  isApplying,
  notice,
  onReveal,
  onReread,
  onApply,
  onChange,
  onBack,
}: PreviewLayerProps) {
  const { analysis, proposal, previewOf } = desk;
  const shown = useMemo(
    () => ({ analysis, proposal: previewed({ analysis, proposal, previewOf }) }),
    [analysis, proposal, previewOf],
  );
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
      <PreviewView study={shown} onReveal={onReveal}>
        <ExplanationsChoice desk={desk} isDisabled={isApplying} onChange={onChange} />
      </PreviewView>
    </Cover>
  );
}
