/** The corrections that the user asked for, cell by cell, before anything is written. */
import type { ReactNode } from "react";
import type { CellAddress } from "../../../core/grid/address";
import type { FixScope } from "../../findings/fix-scope";
import type { Desk } from "../../session";
import { Cover } from "../Cover";
import { PreviewActions } from "../PreviewActions";
import { FixesView } from "./FixesView";

interface FixesLayerProps {
  readonly desk: Desk;
  readonly scope: FixScope;
  readonly isApplying: boolean;
  readonly notice: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
  readonly onReread: () => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

export function FixesLayer({ desk, scope, isApplying, notice, onReveal, onReread, onApply, onBack }: FixesLayerProps) {
  return (
    <Cover
      onEscape={isApplying ? undefined : onBack}
      foot={
        <>
          {notice}
          <PreviewActions desk={desk} isApplying={isApplying} onReread={onReread} onApply={onApply} onBack={onBack} />
        </>
      }
    >
      <FixesView analysis={desk.analysis} scope={scope} onReveal={onReveal} />
    </Cover>
  );
}
