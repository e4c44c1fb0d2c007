/** After columns moved, the user's decisions are carried along in the pane and in the workbook. */
import { DEFAULT_METHODOLOGY } from "../../src/core/methodology/profiles";
import { analyse } from "../../src/core/pipeline";
import { restoreSettings, storeSettings, type WorkbookSettings } from "../../src/core/workbook-settings";
import { settingsAfterMoves } from "../../src/taskpane/session-moves";
import { proposeResultColumns } from "../../src/core/proposal/result-columns/propose-result-columns";
import { withColumns } from "../support/add-columns-to-grid";
import { grid, workbookOf } from "../support/draw-sheet";
import { fakeHost } from "../support/fake-host";

const WORKBOOK = workbookOf(grid`
  Obiettivo | Indicatore | Target 2023 | Ufficio
  Servizi   | Reclami    | <= 5        | URP
`);
const AT = { sheet: "Foglio1", row: 1, column: 3 };
const DECIDED: WorkbookSettings = {
  methodology: DEFAULT_METHODOLOGY,
  corrections: [],
  ignored: {
    findings: [{ key: "office-present@Foglio1!D2#1", rule: "office-present", cells: [AT], reason: "va bene" }],
    rules: [],
  },
};

/** What the pane has in force afterwards, and the host that was asked. */
async function afterColumns({
  stored,
  settings = DECIDED,
  isMoved = true,
}: {
  readonly stored?: unknown;
  readonly settings?: WorkbookSettings;
  readonly isMoved?: boolean;
}) {
  const before = analyse(WORKBOOK, { ...settings, year: undefined });
  const { additions } = proposeResultColumns(before, { year: undefined, place: "beside-target" });
  const host = fakeHost(WORKBOOK);
  host.keep(stored);
  const moves = isMoved ? additions.map(({ sheet, column, columns }) => ({ sheet, column, by: columns.length })) : [];
  const carried = await settingsAfterMoves({ host }, before.settings, {
    moves,
    before,
    after: withColumns(WORKBOOK, additions),
  });
  return { host, carried };
}

test("they follow in the pane, and in the workbook beside all else that it keeps", async () => {
  const { host, carried } = await afterColumns({ stored: storeSettings(DECIDED) });
  expect(carried.ignored?.findings[0]?.cells).toEqual([{ ...AT, column: 7 }]);
  expect(restoreSettings(host.settings).settings).toMatchObject({
    methodology: DEFAULT_METHODOLOGY,
    ignored: carried.ignored,
  });
});

test.each<readonly [string, Parameters<typeof afterColumns>[0]]>([
  ["nothing moved", { stored: storeSettings(DECIDED), isMoved: false }],
  ["nothing was decided", { settings: { methodology: DEFAULT_METHODOLOGY } }],
  ["what is kept cannot be read", { stored: "{damaged" }],
])("nothing is written where %s", async (_, situation) => {
  const { host } = await afterColumns(situation);
  expect(host.asked).not.toContain("writeSettings");
});
