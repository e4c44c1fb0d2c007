/** The shares of a strategic objective: one is typed, the other is the rest. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { percentText } from "../../../format";
import { SETTING_FORMS } from "../../../methodology/setting-forms";
import { TypedField } from "../TypedField";

export function StrategicMixEditor({ part, onEdit, problemOf }: EditorProps<"strategicMix">) {
  const { language, methodology: texts } = useTexts();
  const reading = SETTING_FORMS.strategicMix.read(part, language);
  return (
    <TypedField
      name="operational"
      label={texts.fields.operational}
      unit="%"
      value={part.operational}
      hint={"value" in reading ? texts.ownShare(percentText(language, reading.value.own)) : undefined}
      problem={problemOf("operational")}
      onType={(operational) => onEdit({ operational })}
    />
  );
}
