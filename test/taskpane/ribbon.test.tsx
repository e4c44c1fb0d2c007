/** What the ribbon buttons and the menu do in the pane. */
import { waitFor } from "@testing-library/react";
import { openingActionOf, type AutoOpen } from "../../src/taskpane/pane-ports";
import { action, all, one, renderPane, untilStage } from "./support/render-pane";
import { NO_PLAN, PLAN } from "./support/samples";

test.each([
  ["?azione=ricalcola", "recalculate"],
  ["?_host_Info=Excel$Win32$16.01&azione=ricalcola", "recalculate"],
  ["", undefined],
  ["?azione=", undefined],
  ["?azione=cancella", undefined],
  ["?ricalcola", undefined],
])("the address %j asks for %j", (search, expected) => expect(openingActionOf(search)).toBe(expected));

describe("opened by Ricalcola", () => {
  test("the preview is shown after the first reading, and only then", async () => {
    const { user, host } = renderPane(PLAN, { opening: "recalculate" });
    await untilStage("preview");
    expect(host.asked).not.toContain("apply");
    await user.click(action("back"));
    await untilStage("ready");
    await user.click(action("reread"));
    await waitFor(() => expect(host.asked.filter((asked) => asked === "read").length).toBeGreaterThan(1));
    await untilStage("ready");
    expect(all("[data-stage=preview]")).toHaveLength(0);
  });

  test("a workbook without a plan says so", async () => {
    renderPane(NO_PLAN, { opening: "recalculate" });
    await waitFor(() => expect(all("[data-ignored]").length).toBeGreaterThan(0));
    expect(all("[data-stage=preview]")).toHaveLength(0);
  });
});

describe("opening with the file", () => {
  function marks(first: boolean | undefined, refuses = false) {
    const wanted: boolean[] = [];
    const autoOpen: AutoOpen = {
      isOn: () => first,
      set: (isOn) => {
        wanted.push(isOn);
        return refuses ? Promise.reject(new Error("refused")) : Promise.resolve();
      },
    };
    return { wanted, autoOpen };
  }
  const item = () => one('[role="menuitemcheckbox"]');

  async function openMenu(autoOpen: AutoOpen | undefined) {
    const { user } = renderPane(PLAN, { ...(autoOpen && { autoOpen }) });
    await untilStage("ready");
    await user.click(action("more"));
    return user;
  }

  test("is switched on and off", async () => {
    const { wanted, autoOpen } = marks(false);
    const user = await openMenu(autoOpen);
    expect(item().getAttribute("aria-checked")).toBe("false");
    await user.click(item());
    expect(item().getAttribute("aria-checked")).toBe("true");
    await user.click(item());
    expect(wanted).toEqual([true, false]);
  });

  test("is shown as it is where Office refuses", async () => {
    const { autoOpen } = marks(true, true);
    const user = await openMenu(autoOpen);
    await user.click(item());
    await waitFor(() => expect(item().getAttribute("aria-checked")).toBe("true"));
  });

  test.each([
    ["a file that cannot be marked", marks(undefined).autoOpen] as const,
    ["a page outside Office", undefined] as const,
  ])("is not offered for %s", async (_, autoOpen) => {
    await openMenu(autoOpen);
    expect(all('[role="menuitemcheckbox"]')).toHaveLength(0);
    expect(all('[role="menuitemradio"]').length).toBeGreaterThan(0);
  });
});
