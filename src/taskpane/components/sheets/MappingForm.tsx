/** Where the user says what the columns of a table hold, and sees what would be recognised before using it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { columnName } from "../../../core/grid/address";
import type { TableCorrection } from "../../../core/plan/correction";
import type { MappingColumn } from "../../../core/plan/mapping-form";
import { clashesIn } from "../../sheets/clashes";
import type { MappingDraft } from "../../sheets/use-mapping-draft";
import { useTexts } from "../../texts/texts-context";
import { MappingRow } from "./MappingRow";

interface MappingFormProps {
  readonly draft: MappingDraft;
  readonly years: readonly number[];
  /** other sheets with these headings */
  readonly others: number;
  /** undefined where there is nothing to go back to */
  readonly onAutomatic: (() => void) | undefined;
  readonly onDecide: (correction: TableCorrection) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  everywhere: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  box: {
    flexShrink: 0,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    accentColor: tokens.colorCompoundBrandBackground,
    width: "16px",
    height: "16px",
  },
  clash: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorStatusWarningForeground1 },
  outcome: { margin: `${tokens.spacingVerticalS} 0` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export function MappingForm({ draft, years, others, onAutomatic, onDecide, onClose }: MappingFormProps) {
  const { form: texts, automatic, roles } = useTexts().sheets;
  const styles = useStyles();
  const { form, correction, outcome, isEverywhere } = draft;
  const { indicators, targets, results } = outcome;
  const isNothing = indicators === 0;
  const placeOf = ({ offset, heading }: MappingColumn) =>
    form.heading.rows === 0 ? texts.label(heading?.text ?? "") : columnName(form.at.column + offset);
  return (
    <>
      <ul className={styles.list}>
        {form.columns.map((column) => (
          <MappingRow
            key={column.offset}
            column={column}
            place={form.heading.rows === 0 ? undefined : form.at.column + column.offset}
            years={years}
            onRole={(role) => draft.chooseRole(column.offset, role)}
            onYear={(year) => draft.chooseYear(column.offset, year)}
          />
        ))}
      </ul>
      {others > 0 && (
        // A plain box: the pane has no other, and Fluent's would cost it more than this whole form.
        <label className={styles.everywhere}>
          <input
            type="checkbox"
            className={styles.box}
            checked={isEverywhere}
            data-choice="everywhere"
            onChange={({ target }) => draft.setEverywhere(target.checked)}
          />
          {texts.everywhere(others)}
        </label>
      )}
      {clashesIn(form.columns).map(({ role, columns }) => (
        <p key={`${role}:${columns[0]?.year ?? ""}`} className={styles.clash} role="status" data-clash={role}>
          {texts.clash(roles[role], columns.map(placeOf).join(", "))}
        </p>
      ))}
      <p className={styles.outcome} role="status" data-outcome={indicators}>
        {isNothing ? texts.noOutcome : texts.outcome(indicators, targets, results)}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          data-action="use-mapping"
          disabledFocusable={isNothing}
          onClick={() => onDecide(correction)}
        >
          {texts.use}
        </Button>
        <Button data-action="no-plan" onClick={() => onDecide({ ...correction, decision: "no-plan" })}>
          {texts.noPlan}
        </Button>
        {onAutomatic && (
          <Button data-action="automatic" onClick={onAutomatic}>
            {automatic}
          </Button>
        )}
        <Button data-action="close-mapping" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </>
  );
}
