/** The preview with its actions, over the lists. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { Desk } from "../session";
import { PreviewActions } from "./PreviewActions";
import { PreviewView } from "./PreviewView";

interface PreviewLayerProps {
  readonly desk: Desk;
  readonly isApplying: boolean;
  readonly notice: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
  readonly onReread: () => void;
  readonly onApply: () => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  cover: {
    position: "absolute",
    inset: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
  },
});

export function PreviewLayer({ desk, isApplying, notice, onReveal, onReread, onApply, onBack }: PreviewLayerProps) {
  const styles = useStyles();
  return (
    <div className={styles.cover} onKeyDown={({ key }) => key === "Escape" && !isApplying && onBack()}>
      <div className={styles.scroller}>
        <PreviewView study={desk} onReveal={onReveal} />
      </div>
      {notice}
      <PreviewActions desk={desk} isApplying={isApplying} onReread={onReread} onApply={onApply} onBack={onBack} />
    </div>
  );
}
