/** What several deadlines are worth when some are missed. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";

export function DeadlinesEditor({ part, onEdit }: EditorProps<"deadlines">) {
  const { settings, deadlines: choices } = useTexts().methodology;
  return <ChoiceField name={settings.deadlines} choices={choices} chosen={part} onChoose={onEdit} />;
}
