/** What was read in which sheet, on what grounds, and why the others were not; each can be corrected. */
import { useState, type ReactNode } from "react";
import type { CellAddress } from "../../../core/grid/address";
import type { Analysis } from "../../../core/pipeline";
import type { TableCorrection } from "../../../core/plan/correction";
import { decisionsOn, type Decide } from "../../sheets/decisions";
import type { MappingForm } from "../../../core/plan/mapping-form";
import { useTexts } from "../../texts/texts-context";
import { MappingEditor } from "./MappingEditor";
import { SheetLists } from "./SheetLists";
import { TeachSheet } from "./TeachSheet";

interface SheetsPanelProps {
  readonly analysis: Analysis;
  /** above the lists */
  readonly children?: ReactNode;
  readonly onReveal: (at: CellAddress) => void;
  readonly onDecide: Decide;
}

/** What the user is correcting. */
type Editing =
  | {
      readonly kind: "table";
      readonly form: MappingForm;
      readonly isDecided: boolean;
      readonly instead: TableCorrection | undefined;
    }
  | { readonly kind: "sheet"; readonly sheet: string };

export function SheetsPanel({ analysis, children, onReveal, onDecide }: SheetsPanelProps) {
  const { form: texts } = useTexts().sheets;
  const [editing, setEditing] = useState<Editing>();
  const decisions = decisionsOn(analysis, onDecide);
  const close = () => setEditing(undefined);
  const decide = (correction: TableCorrection, instead?: TableCorrection) => {
    close();
    decisions.decide(correction, instead);
  };
  if (editing?.kind === "sheet") {
    const sheet = decisions.sheetNamed(editing.sheet);
    if (sheet) return <TeachSheet analysis={analysis} sheet={sheet} onDecide={decide} onClose={close} />;
  }
  if (editing?.kind === "table") {
    const { form, isDecided, instead } = editing;
    const automatic = () => {
      close();
      decisions.automatic(form.sheet, form.heading);
    };
    return (
      <MappingEditor
        analysis={analysis}
        start={form}
        intro={texts.intro}
        onAutomatic={isDecided ? automatic : undefined}
        onDecide={(correction) => decide(correction, instead)}
        onClose={close}
      />
    );
  }
  return (
    <>
      {children}
      <SheetLists
        analysis={analysis}
        decisions={decisions}
        onReveal={onReveal}
        onTeach={(sheet) => setEditing({ kind: "sheet", sheet })}
        onCorrect={(table, instead) => {
          const form = decisions.formOf(table);
          if (form) setEditing({ kind: "table", form, isDecided: table.heading.decided, instead });
        }}
      />
    </>
  );
}
