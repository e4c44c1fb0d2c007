/** The foot of the pane: how things stand in one line, and what can be done about it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface ActionBarProps {
  readonly line: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS, "> :first-child": { flexGrow: 1 } },
});

export function ActionBar({ line, children }: ActionBarProps) {
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      {line}
      <div className={styles.buttons}>{children}</div>
    </footer>
  );
}
