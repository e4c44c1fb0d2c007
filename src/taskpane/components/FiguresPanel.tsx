/** Every indicator with result, target, percentage and status, by sheet. */
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { CellAddress } from "../../core/grid/address";
import type { Status } from "../../core/methodology/assessment";
import type { SheetRollUp } from "../../core/methodology/compute-roll-ups";
import type { Figure } from "../../core/methodology/figure";
import { countStatuses, figureKey, groupFigures } from "../grouping/group-figures";
import { useTexts } from "../texts/texts-context";
import { ArrowGroup } from "./ArrowGroup";
import { FigureRow } from "./FigureRow";
import { GrowingList } from "./GrowingList";
import { Section } from "./Section";
import { SheetFacts } from "./SheetFacts";
import { StatusFilter } from "./StatusFilter";

/** Plans of this size are shown whole; in larger ones only the first sheet starts open. */
const GLANCE = 15;

interface FiguresPanelProps {
  readonly figures: readonly Figure[];
  readonly rollUps: readonly SheetRollUp[];
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { width: "100%", maxWidth: "none" },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

export function FiguresPanel({ figures, rollUps, onReveal }: FiguresPanelProps) {
  const [status, setStatus] = useState<Status>();
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed);
  const texts = useTexts().figures;
  const styles = useStyles();
  const groups = useMemo(() => groupFigures(figures, { status, query }), [figures, status, query]);
  const counts = useMemo(() => countStatuses(figures), [figures]);
  const totals = useMemo(() => new Map(rollUps.map(({ sheet, total }) => [sheet, total])), [rollUps]);
  const isNarrowed = status !== undefined || query.trim() !== "";
  return (
    <>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          aria-label={texts.search}
          placeholder={texts.search}
          dismiss={{ "aria-label": texts.clearSearch }}
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
        />
        <StatusFilter counts={counts} chosen={status} onChoose={setStatus} />
      </div>
      {groups.length === 0 && <p className={styles.none}>{texts.noMatch}</p>}
      <ArrowGroup>
        {groups.map(({ name, items }, index) => (
          <Section
            // Narrowing the list opens what is left of it.
            key={`${name}|${isNarrowed}`}
            level={2}
            title={name}
            aside={texts.indicators(items.length)}
            startsOpen={index === 0 || isNarrowed || figures.length <= GLANCE}
            detail={
              <SheetFacts
                total={isNarrowed ? undefined : totals.get(name)}
                hasPlace={items.some(({ at }) => at !== undefined)}
              />
            }
          >
            {() => (
              <GrowingList items={items} keyOf={figureKey}>
                {(figure) => <FigureRow figure={figure} onReveal={onReveal} />}
              </GrowingList>
            )}
          </Section>
        ))}
      </ArrowGroup>
    </>
  );
}
