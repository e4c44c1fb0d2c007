/** The sheets of the workbook, below the grid as in Excel. */
import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { TEXTS } from "./texts";

interface SheetTabsProps {
  readonly names: readonly string[];
  readonly selected: string;
  readonly onSelect: (name: string) => void;
}

const useStyles = makeStyles({
  strip: { overflowX: "auto", flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3 },
  tab: { whiteSpace: "nowrap" },
});

export function SheetTabs({ names, selected, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [selected]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList size="small" aria-label={TEXTS.sheetTabs} selectedValue={selected} onTabSelect={(_, { value }) => onSelect(String(value))}>
        {names.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
