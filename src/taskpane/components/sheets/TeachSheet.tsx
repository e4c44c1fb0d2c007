/** A sheet that was left out, taught as a plan: first its heading row, then its columns. */
import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Sheet } from "../../../core/grid/sheet";
import type { Analysis } from "../../../core/pipeline";
import type { TableCorrection } from "../../../core/plan/correction";
import { formOfRow } from "../../../core/plan/mapping-form";
import { suggestHeading } from "../../../core/plan/suggest-heading";
import { useTexts } from "../../texts/texts-context";
import { MappingEditor } from "./MappingEditor";

interface TeachSheetProps {
  readonly analysis: Analysis;
  readonly sheet: Sheet;
  readonly onDecide: (correction: TableCorrection) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  intro: { margin: 0 },
  row: { marginTop: tokens.spacingVerticalS, maxWidth: "160px" },
});

const EMPTY = { heading: { checksum: "", rows: 1 }, at: { row: 0, column: 0 }, columns: [] };

export function TeachSheet({ analysis, sheet, onDecide, onClose }: TeachSheetProps) {
  const { form: texts } = useTexts().sheets;
  const styles = useStyles();
  const [typed, setTyped] = useState(() => String((suggestHeading(sheet) ?? 0) + 1));
  const row = /^\d{1,7}$/.test(typed) ? Number(typed) - 1 : -1;
  const form = useMemo(() => formOfRow(sheet, row), [sheet, row]);
  const start = useMemo(() => form ?? { sheet: sheet.name, ...EMPTY }, [form, sheet]);
  return (
    <MappingEditor
      analysis={analysis}
      start={start}
      intro={
        <>
          <p className={styles.intro}>{texts.teachIntro}</p>
          <Field
            className={styles.row}
            label={texts.headingRow}
            size="small"
            {...(form ? {} : { validationMessage: texts.noRow })}
          >
            <Input
              size="small"
              inputMode="numeric"
              autoComplete="off"
              value={typed}
              data-choice="heading-row"
              onChange={(_, { value }) => setTyped(value)}
            />
          </Field>
        </>
      }
      onAutomatic={undefined}
      onDecide={onDecide}
      onClose={onClose}
    />
  );
}
