/** One cell that will be written: before, after, and the status that it will show. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { cellName, type CellAddress } from "../../core/grid/address";
import type { Language } from "../../core/values/language";
import { numberText, percentText } from "../format";
import { changeKind, type Change } from "../grouping/list-changes";
import { useTexts } from "../texts/texts-context";
import { useCurrentMark } from "./revealed-cell";
import { useRowStyles } from "./row-styles";
import { StatusBadge } from "./StatusBadge";

interface ChangeRowProps {
  readonly change: Change;
  readonly onReveal: (at: CellAddress) => void;
}

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "3.25em 1fr", columnGap: tokens.spacingHorizontalXS },
  body: { minWidth: 0 },
  change: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    marginTop: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalXS },
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export function ChangeRow({ change, onReveal }: ChangeRowProps) {
  const { patch, shownBefore, subject } = change;
  const rows = useRowStyles();
  const styles = useStyles();
  const { language, preview: texts } = useTexts();
  return (
    <button
      type="button"
      className={mergeClasses(rows.button, styles.row)}
      data-change={cellName(patch.at)}
      {...useCurrentMark(patch.at)}
      onClick={() => onReveal(patch.at)}
    >
      <span className={rows.cell}>{cellName(patch.at)}</span>
      <span className={styles.body}>
        {subject && <span className={rows.clamped}>{subject.text}</span>}
        <span className={styles.change}>
          {changeKind(patch) === "value" && (
            <>
              <span className={styles.before}>
                <span className={styles.hidden}>{texts.from} </span>
                {shownBefore || texts.empty}
              </span>
              <ArrowRight16Regular aria-hidden />
              <span className={styles.after}>
                <span className={styles.hidden}>{texts.to} </span>
                {shownAfter(change, language) ?? texts.empty}
              </span>
            </>
          )}
          {subject && <StatusBadge status={subject.status} />}
        </span>
      </span>
    </button>
  );
}

function shownAfter({ patch: { after } }: Change, language: Language): string | undefined {
  if (typeof after.value !== "number") return after.value;
  return after.format.includes("%") ? percentText(language, after.value) : numberText(language, after.value);
}
