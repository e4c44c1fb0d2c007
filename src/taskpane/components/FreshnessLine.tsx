/** One line above the actions: whether what is shown is still true, else what there is to do. */
import { Link, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Freshness } from "../session";
import { useTexts } from "../texts/texts-context";

interface FreshnessLineProps {
  readonly freshness: Freshness;
  readonly onReread: () => void;
  /** what stands there while all is current */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: tokens.lineHeightBase300,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: "inherit" },
});

export function FreshnessLine({ freshness, onReread, children }: FreshnessLineProps) {
  const texts = useTexts().freshness;
  const styles = useStyles();
  const reread = (
    <Link as="button" className={styles.link} data-action="reread" onClick={onReread}>
      {texts.reread}
    </Link>
  );
  return (
    <div className={styles.line} data-freshness={freshness.kind}>
      {freshness.kind === "current" && children}
      {freshness.kind === "changed" && (
        <>
          {texts.changed} {reread}
        </>
      )}
      {freshness.kind === "rereading" && <Spinner size="extra-tiny" label={texts.rereading} labelPosition="after" />}
      {freshness.kind === "outdated" && (
        <>
          {texts.outdated} {reread}
        </>
      )}
    </div>
  );
}
