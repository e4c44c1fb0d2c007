/** Opens the pane on drawn sheets: the core and the pane together, on a fake host. */
import { render } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { Sheet } from "../../../src/core/grid/sheet";
import { analyse, propose } from "../../../src/core/pipeline";
import { analystInThread } from "../../../src/taskpane/analysis/analyst";
import { Startup } from "../../../src/taskpane/Startup";
import type { Application } from "../../../src/host";
import { workbookOf } from "../../support/draw-sheet";
import { fakeHost, type FakeHost } from "../../support/fake-host";
import { installPageShims } from "./page-shims";
import { all, untilStage } from "./render-pane";
import { SETTINGS } from "./sample-plan";

/**
 * @param tab shown where the workbook holds a plan
 * @param past applications that are in the workbook already
 */
export async function openPlan(
  tab: string,
  sheets: readonly Sheet[],
  before?: (host: FakeHost) => void,
  past: readonly Application[] = [],
) {
  installPageShims();
  const host = fakeHost(workbookOf(...sheets), past);
  before?.(host);
  render(
    <Startup
      language="it"
      connect={() => Promise.resolve({ kind: "connected", connection: { host, language: "it", isDark: undefined } })}
      onReload={() => undefined}
      analyst={analystInThread({ analyse, propose })}
      settings={SETTINGS}
    />,
  );
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  await untilStage("ready");
  const [chosen] = all(`[data-tab="${tab}"]`);
  if (chosen) await user.click(chosen);
  return { host, user };
}

export type OpenPlan = Awaited<ReturnType<typeof openPlan>>;
