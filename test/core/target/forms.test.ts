/** One test for all forms: their own examples and counter-examples, through the full parser. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FORMS } from "../../../src/core/target/form-list";
import { readTarget } from "../../../src/core/target/read-target";
import { isRead } from "../../../src/core/target/reading";
import { source } from "./source";

const FOLDER = join(__dirname, "../../../src/core/target/forms");
const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ""));

/** Numbers print with their comparator, so what they read back as is a threshold or, for a duration, one of the same goal. */
const goalsOf = (text: string) => {
  const reading = readTarget(source(text));
  return isRead(reading) ? reading.goal : reading;
};

test("every file in the folder is listed under its own name, and only those", () => {
  expect(files.length).toBeGreaterThan(10);
  expect(FORMS.map(({ id }) => id).sort()).toEqual(files.sort());
});

test("no text is the example of two forms", () => {
  const texts = FORMS.flatMap(({ examples }) => examples.map(([text]) => text));
  expect(new Set(texts).size).toBe(texts.length);
});

describe.each(FORMS)("$id", (form) => {
  test("has examples and counter-examples", () => {
    expect(form.examples.length).toBeGreaterThan(2);
    expect(form.counterExamples.length).toBeGreaterThan(2);
  });

  test.each(form.examples)("reads «%s», and no other form does", (text, goal) => {
    expect(readTarget(source(text))).toMatchObject({ kind: form.id, goal });
  });

  test.each(form.examples)("prints «%s» so that it reads back without any context", (text) => {
    const reading = readTarget(source(text));
    const canonical = isRead(reading) ? reading.canonical : "";
    expect(goalsOf(canonical)).toEqual(isRead(reading) ? reading.goal : undefined);
    const again = readTarget(source(canonical));
    expect(again).toMatchObject({ canonical });
  });

  test.each(form.counterExamples)("leaves «%s» alone", (text) => {
    expect(readTarget(source(text))).not.toMatchObject({ kind: form.id });
  });
});
