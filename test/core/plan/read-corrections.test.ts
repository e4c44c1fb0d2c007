/** Decisions kept in a workbook: read back as they were, or not at all. */
import { fc } from "../../support/properties";
import { CHOOSABLE_ROLES } from "../../../src/core/plan/choosable-roles";
import type { TableCorrection } from "../../../src/core/plan/correction";
import { readCorrections } from "../../../src/core/plan/read-corrections";

const heading = { checksum: "0123456789abcdef", rows: 1 };
const columns = [
  { offset: 0, role: "indicator", year: undefined },
  { offset: 2, role: "target", year: 2023 },
] as const;

const KEPT: Readonly<Record<string, TableCorrection>> = {
  "a mapping of one sheet": { sheet: "U1", heading, decision: { columns } },
  "a mapping of every sheet": { sheet: undefined, heading, decision: { columns } },
  "no plan": { sheet: "U1", heading, decision: "no-plan" },
  "labels of cards": {
    sheet: "U1",
    heading: { ...heading, rows: 0 },
    decision: { columns: CHOOSABLE_ROLES.map((role, offset) => ({ offset, role, year: undefined })) },
  },
};

it.each(Object.entries(KEPT))("reads back %s", (_, correction) => {
  expect(readCorrections(JSON.parse(JSON.stringify([correction])))).toEqual({
    corrections: [correction],
    complete: true,
  });
});

it("nothing kept is nothing decided", () => {
  expect(readCorrections(undefined)).toEqual({ corrections: [], complete: true });
});

const DAMAGED: Readonly<Record<string, unknown>> = {
  "no list": { sheet: "U1" },
  "a text": ["no-plan"],
  nothing: [null],
  "no heading": [{ sheet: "U1", decision: "no-plan" }],
  "a heading without checksum": [{ sheet: "U1", heading: { rows: 1 }, decision: "no-plan" }],
  "a heading of many rows": [{ sheet: "U1", heading: { ...heading, rows: 9 }, decision: "no-plan" }],
  "a sheet that is no name": [{ sheet: 3, heading, decision: "no-plan" }],
  "another decision": [{ sheet: "U1", heading, decision: "maybe" }],
  "no columns": [{ sheet: "U1", heading, decision: { columns: [] } }],
  "an unknown role beside a known one": [
    { sheet: "U1", heading, decision: { columns: [columns[0], { offset: 1, role: "constructor" }] } },
  ],
  "half a column": [{ sheet: "U1", heading, decision: { columns: [{ offset: 0.5, role: "target" }] } }],
  "a year of long ago": [{ sheet: "U1", heading, decision: { columns: [{ offset: 0, role: "target", year: 23 }] } }],
};

it.each(Object.entries(DAMAGED))("leaves out and tells of %s", (_, stored) => {
  expect(readCorrections(stored)).toEqual({ corrections: [], complete: false });
});

it("keeps what is whole beside what is damaged", () => {
  const [whole] = Object.values(KEPT);
  expect(readCorrections([whole, { decision: "no-plan" }])).toEqual({ corrections: [whole], complete: false });
});

it("never throws", () => {
  fc.assert(fc.property(fc.jsonValue(), (stored) => readCorrections(stored).corrections.length >= 0));
});
