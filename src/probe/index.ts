/** The page: says what it does, asks before it works in a workbook that holds something, shows the answers to copy. */
import type { Person } from "./bench";
import { EXPERIMENTS } from "./experiments";
import { isEmptyWorkbook, runProbe } from "./run-probe";
import { TEXTS } from "./texts";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(id);
  return found;
}

const answersBox = () => element("answers") as HTMLTextAreaElement;

const status = () => element("status");
const show = (id: string, isShown: boolean) => void (element(id).hidden = !isShown);

/** A question with one or two buttons; answers whether the first was pressed. */
function ask(question: string, yes: string, no?: string): Promise<boolean> {
  element("question").textContent = question;
  element("yes").textContent = yes;
  element("no").textContent = no ?? "";
  show("ask", true);
  show("no", no !== undefined);
  element("yes").focus();
  return new Promise((resolve) => {
    const answer = (is: boolean) => () => {
      show("ask", false);
      resolve(is);
    };
    element("yes").onclick = answer(true);
    element("no").onclick = answer(false);
  });
}

async function wait(request: string): Promise<void> {
  await ask(request, TEXTS.done);
}

const PERSON: Person = {
  typeSomething: () => wait(TEXTS.type),
  undoWorked: () => ask(TEXTS.undo, TEXTS.yes, TEXTS.no),
  openCell: () => wait(TEXTS.openCell),
  closeCell: () => wait(TEXTS.closeCell),
};

async function start(): Promise<void> {
  show("start", false);
  const isFit = (await isEmptyWorkbook()) || (await ask(TEXTS.notEmpty, TEXTS.copy, TEXTS.stop));
  if (!isFit) {
    status().textContent = TEXTS.stopped;
    show("start", true);
    return;
  }
  const withPerson = (element("with-person") as HTMLInputElement).checked;
  const wanted = EXPERIMENTS.filter(({ needsPerson }) => withPerson || needsPerson !== true);
  let step = 0;
  const report = await runProbe(wanted, {
    person: PERSON,
    onStep: ({ title }) => void (status().textContent = `${(step += 1)} di ${wanted.length}: ${title}`),
  });
  status().textContent = TEXTS.finished;
  answersBox().value = JSON.stringify(report, null, 2);
  show("result", true);
  show("start", true);
}

/** Where the clipboard is closed to the pane, the text is selected: Ctrl+C takes it. */
async function copy(): Promise<void> {
  const answers = answersBox();
  answers.select();
  try {
    await navigator.clipboard.writeText(answers.value);
    status().textContent = TEXTS.copied;
  } catch {
    status().textContent = TEXTS.selected;
  }
}

void Office.onReady(() => {
  status().textContent = "";
  element("start").onclick = () => void start().catch(() => void (status().textContent = TEXTS.failed));
  element("copy").onclick = () => void copy();
  show("start", true);
});
