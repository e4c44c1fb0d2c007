/** One control of a setting, drawn as its definition says. */
import type { Control, Typed } from "../../../core/methodology/settings/setting";
import { useTexts } from "../../texts/texts-context";
import { ChoiceField } from "./ChoiceField";
import { EdgeField } from "./EdgeField";
import { TypedField } from "./TypedField";

interface SettingControlProps {
  readonly control: Control;
  /** heading of the setting */
  readonly title: string;
  readonly typed: Typed;
  readonly problem: string | undefined;
  readonly onEdit: (change: Typed) => void;
}

export function SettingControl({ control, title, typed, problem, onEdit }: SettingControlProps) {
  const { language } = useTexts();
  const { name } = control;
  const value = typed[name] ?? "";
  const edit = (text: string) => onEdit({ [name]: text });
  if (control.kind === "choice") {
    return <ChoiceField name={title} choices={control.choices} chosen={value} onChoose={edit} />;
  }
  if (control.kind === "edge") {
    return (
      <EdgeField
        control={control}
        from={value}
        inclusion={typed[control.inclusion] ?? ""}
        problem={problem}
        onType={edit}
        onInclude={(inclusion) => onEdit({ [control.inclusion]: inclusion })}
      />
    );
  }
  return (
    <TypedField
      name={name}
      label={control.label[language]}
      value={value}
      unit={control.unit?.[language]}
      isList={control.isList === true}
      hint={control.hint?.(typed, language)}
      problem={problem}
      onType={edit}
    />
  );
}
