/** One's own methodology: each setting as the sentence that it makes, with its fields on request. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SETTING_NAMES } from "../../../core/methodology/settings";
import type { MethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { SettingSection } from "./SettingSection";

interface MethodologyEditorProps {
  readonly draft: MethodologyDraft;
}

const useStyles = makeStyles({
  restore: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

export function MethodologyEditor({ draft }: MethodologyEditorProps) {
  const texts = useTexts().methodology;
  return (
    <>
      {SETTING_NAMES.map((setting) => (
        <SettingSection key={setting} setting={setting} draft={draft} />
      ))}
      <Button className={useStyles().restore} size="small" data-action="restore-methodology" onClick={draft.restore}>
        {texts.restore}
      </Button>
    </>
  );
}
