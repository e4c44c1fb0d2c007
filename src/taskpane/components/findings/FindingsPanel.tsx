/** What is wrong, by rule or by sheet; what is new; what is ignored. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { cellAt } from "../../../core/grid/sheet";
import type { Analysis } from "../../../core/pipeline";
import { ALL_FINDINGS, chosenFindings, isNarrowing, type Grouping } from "../../findings/group-findings";
import { alikeTo } from "../../findings/answering";
import { listFindings } from "../../findings/list-findings";
import { newsOf } from "../../findings/news-of";
import { ruleCounts } from "../../findings/rule-counts";
import { useTexts } from "../../texts/texts-context";
import { ArrowGroup } from "../ArrowGroup";
import { EmptyState } from "../EmptyState";
import { KeptFocus } from "../KeptFocus";
import { AnsweredSection } from "./AnsweredSection";
import type { FindingActions, FindingPorts } from "./finding-ports";
import { FindingTools } from "./FindingTools";
import { FindingsByRule } from "./FindingsByRule";
import { FindingsBySheet } from "./FindingsBySheet";
import { IgnoredSection } from "./IgnoredSection";
import { NewsLine } from "./NewsLine";

interface FindingsPanelProps {
  readonly analysis: Analysis;
  readonly actions: FindingActions;
}

const useStyles = makeStyles({
  tools: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":empty": { display: "none" },
  },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground3,
  },
});

export function FindingsPanel({ analysis, actions }: FindingsPanelProps) {
  const [choice, setChoice] = useState(ALL_FINDINGS);
  const [grouping, setGrouping] = useState<Grouping>("rule");
  const { findings: texts } = useTexts();
  const styles = useStyles();
  const listed = useMemo(() => listFindings(analysis), [analysis]);
  const chosen = useMemo(() => chosenFindings(listed, choice), [listed, choice]);
  const ports = useMemo(() => portsOf(analysis, actions), [analysis, actions]);
  const news = newsOf(analysis);
  // Narrowing the list opens what is left of it.
  const isNarrowed = isNarrowing(choice);
  const List = grouping === "rule" ? FindingsByRule : FindingsBySheet;
  return (
    <>
      <div className={styles.tools}>
        {news && <NewsLine news={news} onReveal={actions.onReveal} />}
        {listed.length > 0 && (
          <FindingTools
            listed={listed}
            choice={choice}
            grouping={grouping}
            onChoose={setChoice}
            onGroup={setGrouping}
          />
        )}
      </div>
      {listed.length === 0 && (
        <EmptyState
          mood="good"
          title={analysis.findings.length === 0 ? texts.noneTitle : texts.noneOpenTitle}
          detail={(analysis.findings.length === 0 ? texts.noneDetail : texts.noneOpenDetail)(analysis.figures.length)}
        />
      )}
      {listed.length > 0 && chosen.length === 0 && <p className={styles.none}>{texts.tools.noMatch}</p>}
      <KeptFocus>
        <ArrowGroup>
          <List key={JSON.stringify(choice)} listed={chosen} isNarrowed={isNarrowed} ports={ports} />
          <AnsweredSection analysis={analysis} actions={actions} />
          <IgnoredSection analysis={analysis} actions={actions} />
        </ArrowGroup>
      </KeptFocus>
    </>
  );
}

function portsOf({ workbook, sorted, figures }: Analysis, actions: FindingActions): FindingPorts {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...actions,
    textAt({ sheet: name, ...at }) {
      const sheet = sheets.get(name);
      return sheet ? cellAt(sheet, at).text : "";
    },
    countOf: ruleCounts(sorted.open),
    alikeTo: (question) => alikeTo(question, figures).length,
  };
}
