/** One setting of one's own methodology: its sentence, or what is wrong; its fields when opened. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { definitionOf } from "../../../core/methodology/definition-of";
import { describeSetting } from "../../../core/methodology/describe-methodology";
import { DEFAULT_METHODOLOGY } from "../../../core/methodology/profiles";
import type { SettingName } from "../../../core/methodology/settings";
import type { MethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { SeverityIcon } from "../SeverityIcon";
import { SettingControl } from "./SettingControl";

interface SettingSectionProps<K extends SettingName> {
  readonly setting: K;
  readonly draft: MethodologyDraft;
}

const useStyles = makeStyles({
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
  },
});

export function SettingSection<K extends SettingName>({ setting, draft }: SettingSectionProps<K>): ReactNode {
  const { language, methodology: texts } = useTexts();
  const styles = useStyles();
  const { form, methodology } = draft;
  const { title, controls } = definitionOf(setting);
  const problems = draft.problems.filter((problem) => problem.setting === setting);
  const wrong = problems.length;
  const isChanged = JSON.stringify(methodology[setting]) !== JSON.stringify(DEFAULT_METHODOLOGY[setting]);
  return (
    <Section
      level={3}
      title={title[language]}
      detail={wrong > 0 ? texts.toCorrect(wrong) : describeSetting(setting, methodology)[language]}
      startsOpen={false}
      {...(wrong > 0 && { icon: <SeverityIcon severity="error" /> })}
      {...(isChanged && { aside: texts.changed })}
    >
      {() => (
        <div className={styles.fields} data-setting={setting}>
          {controls.map((control) =>
            control.kind === "text" && control.isShown?.(form[setting]) === false ? null : (
              <SettingControl
                key={control.name}
                control={control}
                title={title[language]}
                typed={form[setting]}
                problem={problems.find((problem) => problem.control === control.name)?.sentence[language]}
                onEdit={(change) => draft.edit({ [setting]: { ...form[setting], ...change } })}
              />
            ),
          )}
        </div>
      )}
    </Section>
  );
}
