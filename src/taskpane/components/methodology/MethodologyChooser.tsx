/** The profiles that ship, and one's own. */
import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { nameOfMethodology } from "../../../core/methodology/name-of-methodology";
import { DEFAULT_METHODOLOGY, PROFILE_NAMES, PROFILES, type ProfileName } from "../../../core/methodology/profiles";
import type { MethodologyChoice } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { ChoiceLabel } from "./ChoiceLabel";

interface MethodologyChooserProps {
  readonly chosen: MethodologyChoice;
  readonly onChoose: (choice: MethodologyChoice) => void;
}

const useStyles = makeStyles({
  group: {
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM}`,
    marginBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function MethodologyChooser({ chosen, onChoose }: MethodologyChooserProps) {
  const { language, methodology: texts } = useTexts();
  const profile = (name: ProfileName) => {
    const label = nameOfMethodology(PROFILES[name])[language];
    return PROFILES[name] === DEFAULT_METHODOLOGY ? { label, detail: texts.isDefault } : { label };
  };
  return (
    <RadioGroup
      className={useStyles().group}
      aria-label={texts.choice}
      value={chosen}
      onChange={(_, { value }) => onChoose(value as MethodologyChoice)}
    >
      {PROFILE_NAMES.map((name) => (
        <Radio key={name} value={name} label={<ChoiceLabel {...profile(name)} />} />
      ))}
      <Radio value="own" label={<ChoiceLabel {...texts.ownChoice} />} />
    </RadioGroup>
  );
}
