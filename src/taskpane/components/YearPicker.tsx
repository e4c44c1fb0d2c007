/** The year that is measured; a choice where the plan allows one. */
import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../texts/texts-context";

interface YearPickerProps {
  readonly inForce: readonly number[];
  readonly choices: readonly number[];
  readonly isDisabled: boolean;
  readonly onChoose: (year: number) => void;
}

const useStyles = makeStyles({
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
});

export function YearPicker({ inForce, choices, isDisabled, onChoose }: YearPickerProps) {
  const texts = useTexts().header;
  const styles = useStyles();
  const [only, ...others] = inForce;
  const isChoice = choices.some((year) => !inForce.includes(year)) && only !== undefined && others.length === 0;
  if (!isChoice) return <Text size={200}>{inForce.length === 0 ? texts.noYear : texts.years(inForce)}</Text>;
  return (
    <label className={styles.label}>
      {texts.year}
      <Select size="small" value={only} disabled={isDisabled} onChange={(_, { value }) => onChoose(Number(value))}>
        {[...new Set([...choices, only])].sort().map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </Select>
    </label>
  );
}
