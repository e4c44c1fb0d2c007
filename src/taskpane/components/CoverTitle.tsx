/** The heading of a view over the lists: the keyboard starts here. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useArrival } from "./use-arrival";

interface CoverTitleProps {
  readonly title: string;
  /** below the title */
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

export function CoverTitle({ title, children }: CoverTitleProps) {
  const heading = useArrival<HTMLHeadingElement>(true);
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
