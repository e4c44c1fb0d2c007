/** The plain percentage, or the parametrised one. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";

export function ParametrisedEditor({ part, onEdit }: EditorProps<"parametrised">) {
  const { settings, parametrised: choices } = useTexts().methodology;
  return (
    <ChoiceField
      name={settings.parametrised}
      choices={choices}
      chosen={part ? "parametrised" : "plain"}
      onChoose={(choice) => onEdit(choice === "parametrised")}
    />
  );
}
