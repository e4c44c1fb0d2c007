/** Objectives and groupings with the means of their indicators, by sheet. */
import type { CellAddress } from "../../../core/grid/address";
import type { SheetRollUp } from "../../../core/methodology/compute-roll-ups";
import { rollUpText } from "../../grouping/roll-up-words";
import { useTexts } from "../../texts/texts-context";
import { ArrowGroup } from "../ArrowGroup";
import { Section } from "../Section";
import { SheetObjectives } from "./SheetObjectives";

interface ObjectivesPanelProps {
  readonly rollUps: readonly SheetRollUp[];
  readonly onReveal: (at: CellAddress) => void;
}

export function ObjectivesPanel({ rollUps, onReveal }: ObjectivesPanelProps) {
  const texts = useTexts();
  // The first sheet that has something to say.
  const open = rollUps.find(({ total }) => total.achievement !== undefined) ?? rollUps[0];
  return (
    <ArrowGroup>
      {rollUps.map(({ sheet, total }) => (
        <Section
          key={sheet}
          level={2}
          title={sheet}
          detail={rollUpText(total, texts)}
          startsOpen={sheet === open?.sheet}
        >
          {() => <SheetObjectives sheet={sheet} total={total} onReveal={onReveal} />}
        </Section>
      ))}
    </ArrowGroup>
  );
}
