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
  strip: {
    overflowX: "auto",
    flexShrink: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  // The strip scrolls, not the list inside it.
  list: { width: "max-content", overflow: "visible" },
  tab: { whiteSpace: "nowrap" },
});

export function SheetTabs({ names, selected, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const position = names.indexOf(selected);
  const strip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    strip.current?.querySelectorAll("[role=tab]")[position]?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }, [position]);
  return (
    <div ref={strip} className={styles.strip}>
      <TabList
        className={styles.list}
        size="small"
        aria-label={TEXTS.sheetTabs}
        selectedValue={selected}
        onTabSelect={(_, { value }) => onSelect(String(value))}
      >
        {names.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
