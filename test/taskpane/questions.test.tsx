/** What a person does with a question: answers it, for like indicators too, and takes the answer back. */
import { waitFor } from "@testing-library/react";
import { restoreSettings } from "../../src/core/workbook-settings";
import { grid } from "../support/draw-sheet";
import { openPlan } from "./support/open-plan";
import { action, all, one } from "./support/render-pane";

const PLAN = grid`
  Obiettivo operativo | Indicatore | Target 2019                     | Risultato 2019 | % realizzazione
  Promozione          | Eventi     | >= 50 partecipanti e >= 3 eventi | 10             |
  Promozione          | Incontri   | >= 50 partecipanti e >= 3 eventi | 12             |
  Promozione          | Visite     | >= 5                             | 5              |
`;

const RULE = "figure-needs-answer";
const asking = () => all(`[data-rule="${RULE}"]`).length;
const answers = () => [...(all("[data-question]")[0]?.querySelectorAll<HTMLElement>("[data-answer]") ?? [])];

async function openedQuestions() {
  const pane = await openPlan("findings", [PLAN]);
  await pane.user.click(one("[data-filter=questions]"));
  return pane;
}

async function keptBy(pane: Awaited<ReturnType<typeof openedQuestions>>) {
  return restoreSettings(await pane.host.readSettings()).settings.answers ?? [];
}

test("each answer shows its figure; one click answers and keeps it, another takes it back", async () => {
  const pane = await openedQuestions();
  expect(asking()).toBe(2);
  // Both targets at once give one figure only where they agree.
  expect(answers().map(({ textContent }) => /\d%/.test(textContent))).toEqual([true, true, false]);
  await pane.user.click(answers()[1] ?? document.body);
  await waitFor(() => one("[data-notice=answers-kept]"));
  expect(asking()).toBe(1);
  expect(await keptBy(pane)).toHaveLength(1);
  await pane.user.click(one("[data-filter=questions]"));
  await pane.user.click(all("button").find(({ textContent }) => /1 risposta/.test(textContent)) ?? document.body);
  await pane.user.click(action("reopen"));
  await waitFor(() => expect(asking()).toBe(2));
  expect(await keptBy(pane)).toEqual([]);
});

test("like indicators are answered together where that is asked for", async () => {
  const pane = await openedQuestions();
  await pane.user.click(one("[data-alike]"));
  await pane.user.click(answers()[0] ?? document.body);
  await waitFor(() => one("[data-notice=answers-kept]"));
  expect(asking()).toBe(0);
  expect(await keptBy(pane)).toHaveLength(2);
});
