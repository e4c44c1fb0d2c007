/** One of a few alternatives, all in sight. */
import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ChoiceText } from "../../texts/methodology-texts";
import { ChoiceLabel } from "./ChoiceLabel";

interface ChoiceFieldProps<T extends string> {
  /** for screen readers: the heading above says it to the others */
  readonly name: string;
  readonly choices: Readonly<Record<T, ChoiceText>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

export function ChoiceField<T extends string>({ name, choices, chosen, onChoose }: ChoiceFieldProps<T>) {
  // The choices are written out: their keys are those of the type.
  const values = Object.keys(choices) as unknown as readonly T[];
  return (
    <RadioGroup aria-label={name} value={chosen} onChange={(_, { value }) => onChoose(value as T)}>
      {values.map((value) => (
        <Radio key={value} value={value} label={<ChoiceLabel {...choices[value]} />} />
      ))}
    </RadioGroup>
  );
}
