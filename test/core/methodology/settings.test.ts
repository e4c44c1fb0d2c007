/** The list of settings: complete, documented, readable from outside, and the same after a visit to the form. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { definitionOf } from "../../../src/core/methodology/definition-of";
import { DEFAULT_METHODOLOGY, PROFILE_NAMES, PROFILES } from "../../../src/core/methodology/profiles";
import { readMethodology } from "../../../src/core/methodology/read-methodology";
import { SETTING_NAMES } from "../../../src/core/methodology/settings";
import type { Control } from "../../../src/core/methodology/settings/setting";

const FOLDER = join(__dirname, "../../../src/core/methodology/settings");
const sources = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));
const DEFINES = /= define(?:Setting|Choice|Flag|Ladder)\b/;

test("every file that defines a setting is in the list", () => {
  const list = sources.find(({ name }) => name === "index.ts")?.text ?? "";
  const unlisted = sources
    .filter(({ name, text }) => DEFINES.test(text) && !list.includes(`"./${name.replace(/\.ts$/, "")}"`))
    .map(({ name }) => name);
  expect(unlisted).toEqual([]);
  expect(sources.filter(({ text }) => DEFINES.test(text))).toHaveLength(SETTING_NAMES.length);
});

test("a methodology has exactly the settings of the list", () => {
  expect(Object.keys(DEFAULT_METHODOLOGY)).toEqual(SETTING_NAMES);
});

const wordsOf = (control: Control) =>
  control.kind === "choice"
    ? Object.values(control.choices).flatMap(({ label, detail }) => (detail ? [label, detail] : [label]))
    : [control.label];

describe.each(SETTING_NAMES)("%s", (name) => {
  const setting = definitionOf(name);
  const { standard, controls } = setting;

  test("accepts its standard value, which contradicts nothing, and refuses what is none", () => {
    expect(setting.accepts(standard)).toBe(true);
    expect(setting.contradiction?.(standard)).toBeUndefined();
    for (const wrong of [undefined, "no such value", -0.123, -1, {}, [1]]) expect(setting.accepts(wrong)).toBe(false);
  });

  test("says everything in both languages", () => {
    const said = [setting.title, setting.takes, setting.describe(standard), ...controls.flatMap(wordsOf)];
    for (const { it, en } of said) {
      expect(it).not.toBe("");
      expect(en).not.toBe(it === "true o false" ? "" : it);
    }
  });

  test.each(PROFILE_NAMES)("%s comes out of the form as it went in", (profile) => {
    const value = PROFILES[profile][name];
    for (const language of ["it", "en"] as const) {
      const typed = setting.fill(value, language);
      for (const control of controls) expect(Object.keys(typed)).toContain(control.name);
      expect(setting.read(typed, language)).toEqual({ value });
    }
  });

  test("an empty form is read or refused in its own controls", () => {
    const reading = setting.read({}, "it");
    const names = controls.map((control) => control.name);
    if ("mistyped" in reading) for (const { control } of reading.mistyped) expect(names).toContain(control);
    else expect(setting.accepts(reading.value)).toBe(true);
  });
});

test.each(PROFILE_NAMES)("%s is accepted by every setting", (profile) => {
  expect(readMethodology(PROFILES[profile])).toEqual({ methodology: PROFILES[profile] });
});
