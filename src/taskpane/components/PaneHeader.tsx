/** Which workbook, which year, which methodology — and the few things that are always at hand. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import type { Analysis } from "../../core/pipeline";
import { printDate } from "../../core/values/calendar";
import { measurableYears, yearsInForce } from "../grouping/plan-years";
import type { AutoOpen } from "../pane-ports";
import { useTexts } from "../texts/texts-context";
import type { ThemeChoice } from "../theme/theme-choice";
import { MethodologyButton } from "./methodology/MethodologyButton";
import { MoreMenu } from "./MoreMenu";
import { YearPicker } from "./YearPicker";

interface PaneHeaderProps {
  /** undefined until the workbook was read */
  readonly analysis: Analysis | undefined;
  readonly themeChoice: ThemeChoice;
  readonly autoOpen: AutoOpen | undefined;
  readonly isBusy: boolean;
  readonly onReread: () => void;
  /** counts the times the user came back from the methodology */
  readonly returns: number;
  readonly onOpenMethodology: () => void;
  readonly onChooseYear: (year: number) => void;
  readonly onChooseTheme: (choice: ThemeChoice) => void;
}

const useStyles = makeStyles({
  header: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  settings: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
  },
});

export function PaneHeader(props: PaneHeaderProps) {
  const { analysis, themeChoice, autoOpen, isBusy, returns, onReread, onOpenMethodology, onChooseYear, onChooseTheme } =
    props;
  const texts = useTexts();
  const styles = useStyles();
  const hasPlan = analysis !== undefined && analysis.plan.tables.length > 0;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <h1 className={styles.name} title={analysis?.workbook.name}>
          {analysis?.workbook.name ?? texts.product}
        </h1>
        {analysis && (
          <Button
            appearance="subtle"
            icon={<ArrowClockwise20Regular />}
            aria-label={texts.header.reread}
            title={texts.header.reread}
            data-action="reread"
            disabledFocusable={isBusy}
            onClick={onReread}
          />
        )}
        <MoreMenu themeChoice={themeChoice} onChooseTheme={onChooseTheme} autoOpen={autoOpen} />
      </div>
      {hasPlan && (
        <div className={styles.settings}>
          <YearPicker
            inForce={yearsInForce(analysis)}
            choices={measurableYears(analysis.plan)}
            isDisabled={isBusy}
            onChoose={onChooseYear}
          />
          {analysis.settings.asOf && (
            <span data-interim>{texts.cycle.interim.upTo(printDate(analysis.settings.asOf))}</span>
          )}
          <MethodologyButton
            methodology={analysis.settings.methodology}
            returns={returns}
            isDisabled={isBusy}
            onOpen={onOpenMethodology}
          />
        </div>
      )}
    </header>
  );
}
