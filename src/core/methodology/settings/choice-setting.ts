/** Settings that choose one of a few named values; every value brings its own words and whatever it computes. */
import type { Bilingual } from "../../values/language";
import { defineSetting, type ChoiceWords, type Setting } from "./setting";

/** One value of a setting. */
export interface ChoiceValue extends ChoiceWords {
  /** what the methodology does with it, one sentence */
  readonly sentence: Bilingual<string>;
}

interface Choice<K extends string, V extends ChoiceValue> {
  readonly title: Bilingual<string>;
  readonly standard: NoInfer<K>;
  readonly values: Readonly<Record<K, V>>;
  /** the setting is off at its standard value, and then left out of the list of what the methodology does */
  readonly isSilentAtStandard?: boolean;
}

/** A setting kept as the name of its value. */
export function defineChoice<K extends string, V extends ChoiceValue>({
  title,
  standard,
  values,
  isSilentAtStandard = false,
}: Choice<K, V>): Setting<K> & { readonly values: Readonly<Record<K, V>> } {
  const isValue = (value: unknown): value is K => typeof value === "string" && Object.hasOwn(values, value);
  const names = Object.keys(values);
  return defineSetting<K, { readonly values: Readonly<Record<K, V>> }>({
    title,
    standard,
    values,
    accepts: isValue,
    takes: {
      it: names.map((name) => `«${name}»`).join(" o "),
      en: names.map((name) => `"${name}"`).join(" or "),
    },
    describe: (value) => values[value].sentence,
    isSilent: (value) => isSilentAtStandard && value === standard,
    controls: [{ kind: "choice", name: "choice", choices: values }],
    fill: (value) => ({ choice: value }),
    read: ({ choice }) => ({ value: isValue(choice) ? choice : standard }),
  });
}

interface Flag {
  readonly title: Bilingual<string>;
  readonly standard: boolean;
  readonly off: ChoiceValue;
  readonly on: ChoiceValue;
}

/** A setting kept as true or false. */
export function defineFlag({ title, standard, off, on }: Flag): Setting<boolean> {
  return defineSetting<boolean>({
    title,
    standard,
    accepts: (value) => typeof value === "boolean",
    takes: { it: "true o false", en: "true or false" },
    describe: (value) => (value ? on : off).sentence,
    controls: [{ kind: "choice", name: "choice", choices: { off, on } }],
    fill: (value) => ({ choice: value ? "on" : "off" }),
    read: ({ choice }) => ({ value: choice === "on" }),
  });
}
