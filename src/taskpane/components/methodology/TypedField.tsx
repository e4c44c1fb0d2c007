/** A number or a few words to type, with its unit, and what is wrong with it right below. */
import { Field, Input } from "@fluentui/react-components";
import type { FieldName } from "../../methodology/form";

interface TypedFieldProps {
  readonly name: FieldName;
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  /** what follows from the value */
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

export function TypedField({ name, label, value, unit, hint, problem, onType }: TypedFieldProps) {
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      <Input
        size="small"
        autoComplete="off"
        value={value}
        data-field={name}
        {...(unit !== undefined && { contentAfter: unit })}
        onChange={(_, { value: typed }) => onType(typed)}
      />
    </Field>
  );
}
