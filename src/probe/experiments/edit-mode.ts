import type { Experiment } from "../experiment";

/** What a batch answers while a cell is being typed into. */
export const editMode: Experiment = {
  id: "editMode",
  title: "Una lettura mentre si scrive in una cella",
  needsPerson: true,
  async run({ attempt, person }) {
    await person.openCell();
    const answer = await attempt((sheet) => void sheet.getRange("A1").load("values"));
    await person.closeCell();
    return answer;
  },
};
