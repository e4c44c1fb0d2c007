/** What a deadline that was met late is worth. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";
import { TypedField } from "../TypedField";

export function LateEditor({ part, onEdit, problemOf }: EditorProps<"late">) {
  const texts = useTexts().methodology;
  return (
    <>
      <TypedField
        name="graceDays"
        label={texts.fields.graceDays}
        unit={texts.days}
        value={part.graceDays}
        problem={problemOf("graceDays")}
        onType={(graceDays) => onEdit({ ...part, graceDays })}
      />
      <ChoiceField
        name={texts.settings.late}
        choices={texts.late}
        chosen={part.isGradual ? "gradual" : "sudden"}
        onChoose={(choice) => onEdit({ ...part, isGradual: choice === "gradual" })}
      />
      {part.isGradual && (
        <TypedField
          name="zeroAfterDays"
          label={texts.fields.zeroAfterDays}
          unit={texts.days}
          value={part.zeroAfterDays}
          problem={problemOf("zeroAfterDays")}
          onType={(zeroAfterDays) => onEdit({ ...part, zeroAfterDays })}
        />
      )}
    </>
  );
}
