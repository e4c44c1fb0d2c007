/**
 * The core in a worker: the same answers, work that is stopped, and workers that are refused or break.
 * @jest-environment node
 */
import { analyse, propose, type Settings } from "../../../src/core/pipeline";
import { DEFAULT_METHODOLOGY } from "../../../src/core/methodology/profiles";
import { analystInThread, type Analyst } from "../../../src/taskpane/analysis/analyst";
import { analystInWorker, type StudyWorker } from "../../../src/taskpane/analysis/analyst-in-worker";
import { makeAnswerer } from "../../../src/taskpane/analysis/answer-study";
import type { StudyRequest } from "../../../src/taskpane/analysis/study-message";
import { largePlan } from "../../support/large-plan";
import { readAnnex } from "../../support/truth";

const SETTINGS: Settings = { methodology: DEFAULT_METHODOLOGY, year: undefined };
const here = analystInThread({ analyse, propose });
/** Messages are copied on their way. */
const travelled = <T>(message: T): T => structuredClone(message);

/** A worker whose messages arrive in turns of their own; it answers when `release` says so. */
function makeWorker(pipeline = { analyse, propose }) {
  const answer = makeAnswerer(pipeline);
  const requests: StudyRequest[] = [];
  let isGone = false;
  const worker: StudyWorker = {
    onmessage: null,
    onerror: null,
    terminate: () => void (isGone = true),
    postMessage: (request) => void requests.push(travelled(request)),
  };
  return {
    worker,
    requests,
    get isGone() {
      return isGone;
    },
    release() {
      for (const request of requests.splice(0)) if (!isGone) worker.onmessage?.({ data: travelled(answer(request)) });
    },
  };
}

const standIn = (): Analyst & { readonly times: () => number } => {
  let times = 0;
  return {
    times: () => times,
    study: (...asked) => {
      times += 1;
      return here.study(...asked);
    },
  };
};

test("the answer is the one of the same thread, with workbook and settings of the pane", async () => {
  const workbook = readAnnex("massa-carrara-2019");
  const made = makeWorker();
  const asked = analystInWorker(() => made.worker, standIn()).study(workbook, SETTINGS);
  made.release();
  const study = await asked;
  const wanted = await here.study(workbook, SETTINGS);
  expect(study).toEqual(wanted);
  expect(study.analysis.workbook).toBe(workbook);
  expect(study.analysis.settings).toBe(SETTINGS);
});

test("sheets that did not change go over once", async () => {
  const made = makeWorker();
  const analyst = analystInWorker(() => made.worker, standIn());
  const first = largePlan(20, 4);
  const [edited] = largePlan(40, 4).sheets;
  const second = { ...first, sheets: [...first.sheets.slice(1), ...(edited ? [edited] : [])] };
  const steps = [
    [first, ["whole", "whole", "whole", "whole"]],
    [first, [0, 1, 2, 3]],
    [second, [1, 2, 3, "whole"]],
  ] as const;
  for (const [workbook, wanted] of steps) {
    const asked = analyst.study(workbook, SETTINGS);
    expect(made.requests[0]?.sheets.map((sheet) => (typeof sheet === "number" ? sheet : "whole"))).toEqual(wanted);
    made.release();
    expect(await asked).toEqual(await here.study(workbook, SETTINGS));
  }
});

test("what is stopped rejects, and what waits behind it is done by a new worker", async () => {
  const made = [makeWorker(), makeWorker()];
  let started = 0;
  const analyst = analystInWorker(() => made[started++]?.worker ?? fail(), standIn());
  const workbook = largePlan(20, 1);
  const stop = new AbortController();
  const stopped = analyst.study(workbook, SETTINGS, { signal: stop.signal });
  const behind = analyst.study(workbook, { ...SETTINGS, year: 2020 });
  stop.abort();
  made[0]?.release();
  made[1]?.release();
  await expect(stopped).rejects.toHaveProperty("name", "AbortError");
  expect((await behind).analysis.settings.year).toBe(2020);
  expect(made[0]?.isGone).toBe(true);
  await expect(analyst.study(workbook, SETTINGS, { signal: stop.signal })).rejects.toHaveProperty("name", "AbortError");
});

test("an answer after stopping is nothing, and the next request is answered", async () => {
  const made = makeWorker();
  const analyst = analystInWorker(() => made.worker, standIn());
  const stop = new AbortController();
  const asked = analyst.study(largePlan(20, 1), SETTINGS, { signal: stop.signal });
  made.release();
  await asked;
  stop.abort();
  expect(made.isGone).toBe(false);
});

describe("another does the work", () => {
  test("where the page may not have a worker", async () => {
    const other = standIn();
    const analyst = analystInWorker(() => fail(), other);
    await analyst.study(largePlan(20, 1), SETTINGS);
    await analyst.study(largePlan(20, 1), SETTINGS);
    expect(other.times()).toBe(2);
  });

  test("where its script does not arrive", async () => {
    const other = standIn();
    const made = makeWorker();
    const analyst = analystInWorker(() => made.worker, other);
    const asked = [analyst.study(largePlan(20, 1), SETTINGS), analyst.study(largePlan(20, 1), SETTINGS)];
    made.worker.onerror?.({});
    await Promise.all(asked);
    expect(other.times()).toBe(2);
    expect(made.isGone).toBe(true);
  });

  test("where a message does not get through", async () => {
    const other = standIn();
    const made = makeWorker();
    made.worker.postMessage = () => fail();
    await analystInWorker(() => made.worker, other).study(largePlan(20, 1), SETTINGS);
    expect(other.times()).toBe(1);
  });
});

test("what the core throws arrives with its name and its stack, and the worker goes on", async () => {
  let breaks = true;
  const made = makeWorker({
    propose,
    analyse: (...asked) => (breaks ? fail() : analyse(...asked)),
  });
  const analyst = analystInWorker(() => made.worker, standIn());
  const asked = analyst.study(largePlan(20, 1), SETTINGS);
  made.release();
  await expect(asked).rejects.toMatchObject({ name: "RangeError", stack: expect.stringContaining("fail") as string });
  breaks = false;
  const again = analyst.study(largePlan(20, 1), SETTINGS);
  made.release();
  expect((await again).analysis.plan.tables).toHaveLength(1);
});

function fail(): never {
  throw new RangeError("refused");
}
