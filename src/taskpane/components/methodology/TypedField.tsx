/** A number or a few words to type, with its unit, and what is wrong with it right below. */
import { Field, Input, Textarea } from "@fluentui/react-components";

/** Lines of a list that are in sight. */
const LINES = 5;

interface TypedFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string | undefined;
  /** several lines, one entry each */
  readonly isList: boolean;
  /** what follows from the value */
  readonly hint?: string | undefined;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
}

export function TypedField({ name, label, value, unit, isList, hint, problem, onType }: TypedFieldProps) {
  return (
    <Field
      label={label}
      size="small"
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { validationMessage: problem })}
    >
      {isList ? (
        <Textarea
          size="small"
          rows={LINES}
          value={value}
          data-field={name}
          onChange={(_, { value: typed }) => onType(typed)}
        />
      ) : (
        <Input
          size="small"
          autoComplete="off"
          value={value}
          data-field={name}
          {...(unit !== undefined && { contentAfter: unit })}
          onChange={(_, { value: typed }) => onType(typed)}
        />
      )}
    </Field>
  );
}
