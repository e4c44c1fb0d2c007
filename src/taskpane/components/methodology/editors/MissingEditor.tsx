/** How a result that was not reported counts in the means. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";

export function MissingEditor({ part, onEdit }: EditorProps<"missing">) {
  const { settings, missing: choices } = useTexts().methodology;
  return <ChoiceField name={settings.missing} choices={choices} chosen={part} onChoose={onEdit} />;
}
