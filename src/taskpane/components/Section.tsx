/** A part of a list that opens and closes; closed, it costs nothing. */
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

interface SectionProps {
  readonly level: 2 | 3;
  readonly icon?: ReactNode;
  readonly title: string;
  /** shown at the end of the line, such as a count */
  readonly aside?: string;
  readonly detail?: ReactNode;
  /** what can be done without opening it, at the end of the line */
  readonly tools?: ReactNode;
  readonly startsOpen: boolean;
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "flex-start" },
  heading: { margin: 0, font: "inherit", flexGrow: 1, minWidth: 0 },
  sticky: { position: "sticky", top: 0, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  button: {
    position: "relative",
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle({ style: { outlineRadius: tokens.borderRadiusMedium } }),
  },
  inner: { paddingLeft: tokens.spacingHorizontalL },
  sheet: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  symbol: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300, flexShrink: 0 },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  detail: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  aside: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

export function Section({ level, icon, title, aside, detail, tools, startsOpen, children }: SectionProps) {
  const [isOpen, setOpen] = useState(startsOpen);
  const content = useId();
  const styles = useStyles();
  const Heading = level === 2 ? "h2" : "h3";
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section>
      <div className={mergeClasses(styles.head, level === 2 && styles.sticky)}>
        <Heading className={styles.heading}>
          <button
            type="button"
            className={mergeClasses(styles.button, level === 3 && styles.inner, level === 3 && styles.sheet)}
            aria-expanded={isOpen}
            aria-controls={isOpen ? content : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            <span className={styles.symbol} aria-hidden>
              <Chevron />
            </span>
            {icon && <span className={styles.symbol}>{icon}</span>}
            <span className={styles.words}>
              {title}
              {detail && <span className={styles.detail}>{detail}</span>}
            </span>
            {aside && <span className={styles.aside}>{aside}</span>}
          </button>
        </Heading>
        {tools}
      </div>
      {isOpen && <div id={content}>{children()}</div>}
    </section>
  );
}
