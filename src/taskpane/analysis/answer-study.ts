/** The worker's side: answers requests one after the other and remembers the last workbook and its analysis. */
import type { Workbook } from "../../core/grid/sheet";
import type { Analysis } from "../../core/pipeline";
import type { Pipeline } from "./analyst";
import { workbookOf, type StudyAnswer, type StudyRequest, type TravellingAnalysis } from "./study-message";

export function makeAnswerer(core: Pipeline): (request: StudyRequest) => StudyAnswer {
  let received: Workbook | undefined;
  let before: Analysis | undefined;
  return (request) => {
    const { id, settings } = request;
    try {
      received = workbookOf(request, received);
      const analysis = core.analyse(received, settings, before);
      before = analysis;
      const { plan, findings, sorted, sinceLastCheck, figures, rollUps } = analysis;
      const travelling: TravellingAnalysis = { plan, findings, sorted, sinceLastCheck, figures, rollUps };
      return { id, analysis: travelling, proposal: core.propose(analysis) };
    } catch (error) {
      const { name, stack = "" } = error instanceof Error ? error : new Error(typeof error);
      return { id, thrown: { name, stack } };
    }
  };
}
