/** The findings on the five untouched annexes are those that were reviewed, one by one, in test/fixtures/findings. */
import { readFileSync } from "node:fs";
import { annexFindings, goldenFile, headInLine, headOf } from "../../support/annex-findings";
import { findingsOf } from "../../support/test-rule";
import { appliedTo } from "../../support/apply-to-grid";
import { ANNEXES, readAnnex } from "../../support/truth";
import { catalogue } from "../../../src/core/rules/catalogue/index";
import { findingKeys } from "../../../src/core/rules/finding-key";

test.each(ANNEXES)("%s", (annex) => {
  const reviewed = readFileSync(goldenFile(annex), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map(headInLine);
  expect(reviewed.length).toBeGreaterThan(0);
  expect(annexFindings(annex).map(headOf)).toEqual(reviewed);
});

test.each(ANNEXES)("every finding of %s names a cell, and keys tell all of them apart", (annex) => {
  const findings = annexFindings(annex);
  expect(findings.filter(({ cells }) => cells.length === 0)).toEqual([]);
  expect(new Set(findingKeys(findings, readAnnex(annex))).size).toBe(findings.length);
});

test.each(ANNEXES)("all fixes of %s together cure what they promise and break nothing", (annex) => {
  const workbook = readAnnex(annex);
  const before = findingsOf(catalogue, workbook, {});
  const fixed = before.filter(({ fix }) => fix !== undefined);
  const cured = appliedTo(
    workbook,
    fixed.flatMap(({ fix }) => fix ?? []),
  );
  const after = findingsOf(catalogue, cured, {}).map(headOf);
  expect(after.filter((head) => fixed.some((finding) => headOf(finding) === head))).toEqual([]);
  expect(after.filter((head) => !before.some((finding) => headOf(finding) === head))).toEqual([]);
});
