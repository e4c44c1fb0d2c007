/** What the editor of a setting is given. */
import type { FieldName, MethodologyForm, SettingName } from "./form";

export interface EditorProps<K extends SettingName> {
  readonly part: MethodologyForm[K];
  readonly onEdit: (part: MethodologyForm[K]) => void;
  /** what is wrong with a field of this setting */
  readonly problemOf: (field: FieldName) => string | undefined;
}
