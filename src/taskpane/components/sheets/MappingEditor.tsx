/** The correction of a table, in place of the lists of sheets; Escape leaves it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Analysis } from "../../../core/pipeline";
import type { TableCorrection } from "../../../core/plan/correction";
import type { MappingForm as Form } from "../../../core/plan/mapping-form";
import { othersLike, yearsOfPlan } from "../../sheets/others-like";
import { useMappingDraft } from "../../sheets/use-mapping-draft";
import { yearChoices } from "../../sheets/year-choices";
import { useTexts } from "../../texts/texts-context";
import { CoverTitle } from "../CoverTitle";
import { MappingForm } from "./MappingForm";

interface MappingEditorProps {
  readonly analysis: Analysis;
  readonly start: Form;
  readonly intro: ReactNode;
  readonly onAutomatic: (() => void) | undefined;
  readonly onDecide: (correction: TableCorrection) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  intro: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  body: { padding: `0 ${tokens.spacingHorizontalM}` },
});

export function MappingEditor({ analysis, start, intro, onAutomatic, onDecide, onClose }: MappingEditorProps) {
  const { form: texts } = useTexts().sheets;
  const styles = useStyles();
  const { workbook, plan, settings } = analysis;
  const draft = useMappingDraft(workbook, settings.corrections ?? [], start);
  return (
    <div data-mapping={start.sheet} onKeyDown={({ key }) => key === "Escape" && onClose()}>
      <CoverTitle title={texts.title(start.sheet)}>
        <div className={styles.intro}>{intro}</div>
      </CoverTitle>
      <div className={styles.body}>
        <MappingForm
          draft={draft}
          years={yearChoices(start, yearsOfPlan(plan))}
          others={othersLike(plan, start)}
          onAutomatic={onAutomatic}
          onDecide={onDecide}
          onClose={onClose}
        />
      </div>
    </div>
  );
}
