/** A page that has nothing to list and says so calmly. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle48Regular,
  ErrorCircle48Regular,
  PauseCircle48Regular,
  TableSearch28Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useArrival } from "./use-arrival";

export type Mood = "good" | "bad" | "paused" | "searching";

const ICON: Readonly<Record<Mood, FluentIcon>> = {
  good: CheckmarkCircle48Regular,
  bad: ErrorCircle48Regular,
  paused: PauseCircle48Regular,
  searching: TableSearch28Regular,
};

interface EmptyStateProps {
  readonly mood: Mood;
  readonly title: string;
  readonly detail: string;
  /** the page came in answer to the user: the keyboard goes there */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    overflowY: "auto",
  },
  icon: { fontSize: "40px", width: "40px", height: "40px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
  paused: { color: tokens.colorNeutralForeground3 },
  searching: { color: tokens.colorNeutralForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  detail: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function EmptyState({ mood, title, detail, takesFocus = false, children }: EmptyStateProps) {
  const styles = useStyles();
  const heading = useArrival<HTMLHeadingElement>(takesFocus);
  const Icon = ICON[mood];
  return (
    <div className={styles.page} data-mood={mood}>
      <Icon className={mergeClasses(styles.icon, styles[mood])} aria-hidden />
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.detail}>{detail}</p>
      {children}
    </div>
  );
}
