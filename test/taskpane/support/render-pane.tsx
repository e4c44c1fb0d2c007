/** Draws the pane on a fake host and a core that knows the answers beforehand. */
import { render, waitFor } from "@testing-library/react";
import userEvent, { PointerEventsCheckLevel } from "@testing-library/user-event";
import type { Language } from "../../../src/core/values/language";
import type { Application } from "../../../src/host";
import type { AutoOpen, OpeningAction } from "../../../src/taskpane/pane-ports";
import { analystInThread } from "../../../src/taskpane/analysis/analyst";
import { Startup, type Connecting } from "../../../src/taskpane/Startup";
import { en } from "../../../src/taskpane/texts/en";
import { it } from "../../../src/taskpane/texts/it";
import { application, fakeHost, type FakeHost } from "../../support/fake-host";
import { installPageShims } from "./page-shims";
import { samplePipeline, sampleWorkbook, SETTINGS, type Sample } from "./sample-plan";

// A busy machine may be slow; nothing here is about speed.
jest.setTimeout(60_000);

export const TEXTS = { it, en };

export interface PaneOptions {
  readonly language?: Language;
  /** the last application in the workbook, so far as the test cares */
  readonly offer?: Partial<Application>;
  /** prepares the host before the pane reads */
  readonly before?: (host: FakeHost) => void;
  /** what the ribbon button asked for */
  readonly opening?: OpeningAction;
  readonly autoOpen?: AutoOpen;
  readonly connect?: (host: FakeHost) => Promise<Connecting>;
}

export function renderPane(
  first: Sample,
  { language = "it", offer, before, connect, opening, autoOpen }: PaneOptions = {},
) {
  const theme = installPageShims();
  let sample = first;
  const host = fakeHost(sampleWorkbook(first), offer && [application(offer)]);
  before?.(host);
  const connected = async (): Promise<Connecting> => ({
    kind: "connected",
    connection: { host, language, isDark: undefined, autoOpen },
  });
  const onReload = jest.fn();
  const view = render(
    <Startup
      language={language}
      opening={opening}
      connect={() => (connect ? connect(host) : connected())}
      onReload={onReload}
      analyst={analystInThread(samplePipeline(() => sample))}
      settings={SETTINGS}
    />,
  );
  return {
    ...view,
    host,
    theme,
    onReload,
    user: userEvent.setup({
      delay: null,
      pointerEventsCheck: PointerEventsCheckLevel.Never,
    }),
    /** the user edits the sheet: from the next reading on, this is the plan */
    edit(next: Sample) {
      sample = next;
      host.change(sampleWorkbook(next));
    },
    /** the core breaks on the next reading */
    breakCore(error: Error) {
      sample = new Proxy(first, {
        get() {
          throw error;
        },
      });
    },
  };
}

/** An element by what it is for, whatever it says. */
export function action(name: string): HTMLElement {
  return one(`[data-action="${name}"]`);
}

/** The first of the elements that match; fails when there is none. */
export function one(selector: string): HTMLElement {
  const [first] = all(selector);
  if (!first) throw new Error(`nothing matches ${selector}`);
  return first;
}

export function all(selector: string): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export async function untilStage(stage: string): Promise<HTMLElement> {
  return await waitFor(() => one(`[data-stage="${stage}"]`));
}

/** What a screen reader was told last. */
export function said(): string {
  return document.querySelector("[data-live]")?.textContent ?? "";
}
