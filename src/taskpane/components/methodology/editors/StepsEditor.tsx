/** The scale of judgements, and what a lower one is worth. */
import type { EditorProps } from "../../../methodology/editor-props";
import { useTexts } from "../../../texts/texts-context";
import { ChoiceField } from "../ChoiceField";
import { TypedField } from "../TypedField";

export function StepsEditor({ part, onEdit, problemOf }: EditorProps<"steps">) {
  const texts = useTexts().methodology;
  return (
    <>
      <TypedField
        name="scale"
        label={texts.fields.scale}
        value={part.scale}
        problem={problemOf("scale")}
        onType={(scale) => onEdit({ ...part, scale })}
      />
      <ChoiceField
        name={texts.settings.steps}
        choices={texts.steps}
        chosen={part.points ? "points" : "allOrNothing"}
        onChoose={(choice) => onEdit({ ...part, points: choice === "points" })}
      />
    </>
  );
}
