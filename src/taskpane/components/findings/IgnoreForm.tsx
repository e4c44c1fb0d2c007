/** Asks what to ignore and why; nothing is ignored without a reason. */
import { Button, Field, Input, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { readReason } from "../../../core/rules/ignored/reason";
import type { IgnoreScope } from "../../findings/ignoring";
import { useTexts } from "../../texts/texts-context";

interface IgnoreFormProps {
  /** open findings of the rule */
  readonly ruleCount: number;
  /** what was said the last time */
  readonly firstReason: string;
  readonly onIgnore: (scope: IgnoreScope, reason: string) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  suggestion: { minWidth: 0, fontWeight: tokens.fontWeightRegular, textAlign: "left" },
});

export function IgnoreForm({ ruleCount, firstReason, onIgnore, onCancel }: IgnoreFormProps) {
  const texts = useTexts().findings.ignore;
  const styles = useStyles();
  const [scope, setScope] = useState<IgnoreScope>("finding");
  const [typed, setTyped] = useState(firstReason);
  const [isAsked, setAsked] = useState(false);
  const read = readReason(typed);
  const problem = isAsked && "problem" in read ? read.problem : undefined;
  const form = useRef<HTMLFormElement>(null);
  // The field takes the keyboard by itself, but the buttons below it would stay out of sight; a sentence about the reason pushes them down again.
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, [problem]);
  const submit = () => {
    setAsked(true);
    if ("reason" in read) onIgnore(scope, read.reason);
    else form.current?.querySelector<HTMLInputElement>("[data-field=reason]")?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      data-form="ignore"
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <RadioGroup aria-label={texts.scope} value={scope} onChange={(_, { value }) => setScope(value as IgnoreScope)}>
        <Radio value="finding" label={texts.thisFinding} />
        <Radio value="rule" label={texts.thisRule(ruleCount)} />
      </RadioGroup>
      <Field
        label={texts.reason}
        required
        size="small"
        hint={texts.reasonHint}
        {...(problem && { validationMessage: texts.problems[problem] })}
      >
        <Input
          autoFocus
          size="small"
          autoComplete="off"
          value={typed}
          data-field="reason"
          onChange={(_, { value }) => setTyped(value)}
        />
      </Field>
      <div className={styles.buttons}>
        {texts.suggestions.map((suggestion) => (
          <Button
            key={suggestion}
            size="small"
            shape="circular"
            className={styles.suggestion}
            data-suggestion
            onClick={() => setTyped(suggestion)}
          >
            {suggestion}
          </Button>
        ))}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" data-action="confirm-ignore">
          {texts.confirm}
        </Button>
        <Button size="small" data-action="cancel-ignore" onClick={onCancel}>
          {texts.cancel}
        </Button>
      </div>
    </form>
  );
}
