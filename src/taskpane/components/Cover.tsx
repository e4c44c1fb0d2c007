/** A view over the lists, which keep their place below; Escape leaves it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface CoverProps {
  /** scrolls */
  readonly children: ReactNode;
  /** stays at the foot */
  readonly foot: ReactNode;
  readonly onEscape: (() => void) | undefined;
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

export function Cover({ children, foot, onEscape }: CoverProps) {
  const styles = useStyles();
  return (
    <div className={styles.cover} onKeyDown={({ key }) => key === "Escape" && onEscape?.()}>
      <div className={styles.scroller}>{children}</div>
      {foot}
    </div>
  );
}
