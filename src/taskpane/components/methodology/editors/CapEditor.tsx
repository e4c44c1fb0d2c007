/** The highest percentage, or none. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";
import { TypedField } from "../TypedField";

export function CapEditor({ part, onEdit, problemOf }: EditorProps<"cap">) {
  const texts = useTexts().methodology;
  return (
    <>
      <ChoiceField
        name={texts.settings.cap}
        choices={texts.cap}
        chosen={part.isCapped ? "capped" : "open"}
        onChoose={(choice) => onEdit({ ...part, isCapped: choice === "capped" })}
      />
      {part.isCapped && (
        <TypedField
          name="cap"
          label={texts.fields.cap}
          unit="%"
          value={part.cap}
          problem={problemOf("cap")}
          onType={(cap) => onEdit({ ...part, cap })}
        />
      )}
    </>
  );
}
