/** The lists of a plan that was read: findings, indicators, objectives, sheets. */
import { Badge, makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { CycleActions } from "../cycle/cycle-actions";
import { countText } from "../format";
import type { Desk } from "../session";
import type { Decide } from "../sheets/decisions";
import { useTexts } from "../texts/texts-context";
import { CyclePanel } from "./cycle/CyclePanel";
import { FiguresPanel } from "./FiguresPanel";
import type { FindingActions } from "./findings/finding-ports";
import { FindingsPanel } from "./findings/FindingsPanel";
import { ObjectivesPanel } from "./objectives/ObjectivesPanel";
import { SheetsPanel } from "./sheets/SheetsPanel";

export type TabName = "findings" | "figures" | "objectives" | "sheets" | "cycle";

interface DeskTabsProps {
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly chosen: TabName;
  readonly onChoose: (name: TabName) => void;
  readonly actions: FindingActions;
  readonly cycle: CycleActions;
  readonly onDecide: Decide;
}

const useStyles = makeStyles({
  /** a long count on a narrow pane: no tab out of sight */
  tabs: { flexShrink: 0, flexWrap: "wrap", paddingLeft: tokens.spacingHorizontalXXS },
  scroller: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  away: { display: "none" },
  count: { marginLeft: tokens.spacingHorizontalXS },
});

/** Whether something is or was so. */
function useHasBeen(isNow: boolean): boolean {
  const [hasBeen, setHasBeen] = useState(isNow);
  if (isNow && !hasBeen) setHasBeen(true);
  return hasBeen || isNow;
}

export function DeskTabs({ desk, isBusy, chosen, onChoose, actions, cycle, onDecide }: DeskTabsProps) {
  // What the tools look for in the whole plan waits until somebody wants to see it.
  const hasSeenTools = useHasBeen(chosen === "cycle");
  const id = useId();
  const { language, tabs: texts } = useTexts();
  const styles = useStyles();
  const { analysis } = desk;
  const { sorted, figures, rollUps } = analysis;
  const { onReveal } = actions;

  const tab = (name: TabName, count?: number) => (
    <Tab id={`${id}-${name}`} value={name} aria-controls={`${id}-${name}-panel`} data-tab={name}>
      {texts[name]}
      {count !== undefined && count > 0 && (
        <Badge className={styles.count} appearance="filled" color="informative" size="small">
          {countText(language, count)}
        </Badge>
      )}
    </Tab>
  );
  // Panels stay in place while another is shown: what was opened and scrolled is found again.
  const panel = (name: TabName, content: ReactNode) => (
    <div
      role="tabpanel"
      id={`${id}-${name}-panel`}
      aria-labelledby={`${id}-${name}`}
      className={mergeClasses(styles.scroller, chosen !== name && styles.away)}
    >
      {content}
    </div>
  );

  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={texts.label}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => onChoose(value as TabName)}
      >
        {tab("findings", sorted.open.length)}
        {tab("figures")}
        {tab("objectives")}
        {tab("sheets")}
        {tab("cycle")}
      </TabList>
      {panel("findings", <FindingsPanel analysis={analysis} actions={actions} />)}
      {panel("figures", <FiguresPanel figures={figures} rollUps={rollUps} onReveal={onReveal} />)}
      {panel("objectives", <ObjectivesPanel rollUps={rollUps} onReveal={onReveal} />)}
      {panel("sheets", <SheetsPanel analysis={analysis} onReveal={onReveal} onDecide={onDecide} />)}
      {panel("cycle", hasSeenTools && <CyclePanel desk={desk} isBusy={isBusy} actions={cycle} />)}
    </>
  );
}
