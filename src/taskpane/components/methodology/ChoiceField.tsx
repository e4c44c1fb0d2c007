/** One of a few alternatives, all in sight. */
import { Radio, RadioGroup } from "@fluentui/react-components";
import type { ChoiceControl } from "../../../core/methodology/settings/setting";
import { useTexts } from "../../texts/texts-context";
import { ChoiceLabel } from "./ChoiceLabel";

interface ChoiceFieldProps {
  /** for screen readers: the heading above says it to the others */
  readonly name: string;
  readonly choices: ChoiceControl["choices"];
  readonly chosen: string;
  readonly onChoose: (choice: string) => void;
}

export function ChoiceField({ name, choices, chosen, onChoose }: ChoiceFieldProps) {
  const { language } = useTexts();
  return (
    <RadioGroup aria-label={name} value={chosen} onChange={(_, { value }) => onChoose(value)}>
      {Object.entries(choices).map(([value, { label, detail }]) => (
        <Radio key={value} value={value} label={<ChoiceLabel label={label[language]} detail={detail?.[language]} />} />
      ))}
    </RadioGroup>
  );
}
