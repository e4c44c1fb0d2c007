/** The methodology that the user is about to use: a profile, or one's own while it is typed. */
import { useMemo, useState } from "react";
import type { Methodology } from "../../core/methodology/methodology";
import { profileOf } from "../../core/methodology/name-of-methodology";
import { DEFAULT_METHODOLOGY, PROFILES, type ProfileName } from "../../core/methodology/profiles";
import type { Language } from "../../core/values/language";

import { fillForm, readForm, type FormReading, type MethodologyForm } from "./read-form";

export type MethodologyChoice = ProfileName | "own";

export interface MethodologyDraft extends FormReading {
  readonly choice: MethodologyChoice;
  readonly choose: (choice: MethodologyChoice) => void;
  readonly form: MethodologyForm;
  readonly edit: (change: Partial<MethodologyForm>) => void;
  /** one's own starts again from the default */
  readonly restore: () => void;
}

export function useMethodologyDraft(inForce: Methodology, language: Language): MethodologyDraft {
  const [choice, setChoice] = useState<MethodologyChoice>(() => profileOf(inForce) ?? "own");
  // What was typed stays while the user looks at the profiles.
  const [own, setOwn] = useState<MethodologyForm>();
  const base = choice === "own" ? inForce : PROFILES[choice];
  const form = useMemo(() => (choice === "own" && own ? own : fillForm(base, language)), [choice, own, base, language]);
  const reading = useMemo(
    () => (choice === "own" ? readForm(form, language) : { methodology: base, problems: [] }),
    [choice, form, base, language],
  );
  return {
    ...reading,
    choice,
    form,
    choose(next) {
      if (next === "own") setOwn(own ?? form);
      setChoice(next);
    },
    edit: (change) => setOwn({ ...form, ...change }),
    restore: () => setOwn(fillForm(DEFAULT_METHODOLOGY, language)),
  };
}
