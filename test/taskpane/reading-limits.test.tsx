/** What a reading did not see is said above everything else. */
import type { ReadingLimit } from "../../src/core/grid/reading-limit";
import { waitFor } from "@testing-library/react";
import { all, one, renderPane, untilStage } from "./support/render-pane";
import { sampleWorkbook } from "./support/sample-plan";
import { PLAN } from "./support/samples";

const open = async (limits: readonly ReadingLimit[]) => {
  const pane = renderPane(PLAN, { before: (host) => host.change({ ...sampleWorkbook(PLAN), limits }) });
  await untilStage("ready");
  return pane;
};

test.each<[string, readonly ReadingLimit[], number]>([
  ["nothing", [], 0],
  ["cells too far away", [{ kind: "beyond", sheet: "Dati", read: { row: 0, column: 0, rows: 10, columns: 3 } }], 1],
  ["a sheet that was not read", [{ kind: "beyond", sheet: "Dati", read: undefined }], 1],
  ["old results and unknown merges", [{ kind: "manual-calculation" }, { kind: "layout", sheet: "Dati" }], 2],
])("%s", async (_, limits, sentences) => {
  await open(limits);
  expect(all("[data-limits] li")).toHaveLength(sentences);
  for (const limit of limits.filter((each) => "sheet" in each))
    expect(one("[data-limits]").textContent).toContain(limit.sheet);
});

test("reading again is one click away", async () => {
  const { host, user } = await open([{ kind: "layout", sheet: "Dati" }]);
  const before = host.asked.filter((asked) => asked === "read").length;
  await user.click(one("[data-limits] [data-action=reread]"));
  await waitFor(() => expect(host.asked.filter((asked) => asked === "read").length).toBeGreaterThan(before));
});
