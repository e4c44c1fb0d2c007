/** What a result above an "at most" target is worth. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";

export function AtMostEditor({ part, onEdit }: EditorProps<"atMost">) {
  const { settings, atMost: choices } = useTexts().methodology;
  return <ChoiceField name={settings.atMost} choices={choices} chosen={part} onChoose={onEdit} />;
}
