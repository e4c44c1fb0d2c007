/** One setting of one's own methodology: its sentence, or what is wrong; its fields when opened. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentType, ReactNode } from "react";
import { describeSetting } from "../../../core/methodology/describe-methodology";
import { DEFAULT_METHODOLOGY } from "../../../core/methodology/profiles";
import type { EditorProps } from "../../methodology/editor-props";
import type { SettingName } from "../../methodology/form";
import type { FieldProblem } from "../../methodology/read-form";
import type { MethodologyDraft } from "../../methodology/use-methodology-draft";
import { useTexts } from "../../texts/texts-context";
import { Section } from "../Section";
import { SeverityIcon } from "../SeverityIcon";
import { SETTING_EDITORS } from "./setting-editors";

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
  // The editor of a setting takes the part of that setting; the compiler does not follow the link through the table.
  const Editor = SETTING_EDITORS[setting] as ComponentType<EditorProps<K>>;
  const say = (problem: FieldProblem) =>
    "reason" in problem ? texts.problems[problem.reason] : problem.sentence[language];
  const problems = draft.problems.filter((problem) => problem.setting === setting);
  const wrong = problems.length;
  const isChanged = JSON.stringify(methodology[setting]) !== JSON.stringify(DEFAULT_METHODOLOGY[setting]);
  return (
    <Section
      level={3}
      title={texts.settings[setting]}
      detail={wrong > 0 ? texts.toCorrect(wrong) : describeSetting(setting, methodology)[language]}
      startsOpen={false}
      {...(wrong > 0 && { icon: <SeverityIcon severity="error" /> })}
      {...(isChanged && { aside: texts.changed })}
    >
      {() => (
        <div className={styles.fields} data-setting={setting}>
          <Editor
            part={form[setting]}
            onEdit={(part) => draft.edit({ [setting]: part })}
            problemOf={(field) => {
              const own = problems.find((problem) => problem.field === field);
              return own && say(own);
            }}
          />
        </div>
      )}
    </Section>
  );
}
