/** The pane without a workbook: its name, and one thing to say. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../texts/texts-context";

interface BarePageProps {
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  title: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} 0`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export function BarePage({ children }: BarePageProps) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{useTexts().product}</h1>
      {children}
    </main>
  );
}
