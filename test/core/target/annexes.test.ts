/** Every cell of the five annexes against the readings that a reviewer went through (`test/fixtures/targets`). */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ANNEXES } from "../../support/truth";
import { annexReadings } from "./annex-readings";

const FOLDER = join(__dirname, "../../fixtures/targets");
const fixtureOf = (annex: string) => join(FOLDER, `${annex}.json`);

const readings = new Map(ANNEXES.map((annex) => [annex, annexReadings(annex)] as const));

/** Written anew on request, to be reviewed as a difference: `REVIEW_TARGETS=1`. */
if (process.env["REVIEW_TARGETS"] !== undefined) {
  for (const [annex, found] of readings) writeFileSync(fixtureOf(annex), `${JSON.stringify(found, undefined, 1)}\n`);
}

test("together they hold 374 distinct texts", () => {
  const texts = [...readings.values()].flatMap((roles) => Object.values(roles)).flatMap((found) => Object.keys(found));
  expect(new Set(texts.filter((text) => text !== "")).size).toBe(374);
});

test("no target is unread but the days that do not exist, and none has two readings", () => {
  const doubtful = [...readings.values()].flatMap(({ target = {} }) =>
    Object.entries(target).filter(([, found]) => found.some((reading) => /^(?:unread|ambiguous)/.test(reading))),
  );
  expect(Object.fromEntries(doubtful)).toEqual({
    "31/04/2018": ["unread · no-such-date"],
    "31/06/2018": ["unread · no-such-date"],
  });
});

test.each(ANNEXES)("%s reads as reviewed", (annex) => {
  expect(existsSync(fixtureOf(annex))).toBe(true);
  expect(readings.get(annex)).toEqual(JSON.parse(readFileSync(fixtureOf(annex), "utf8")));
});
