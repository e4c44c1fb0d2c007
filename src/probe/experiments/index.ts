/** The sixteen experiments, in the order of the page: those that want a person last. */
import type { Experiment } from "../experiment";
import { columns } from "./columns";
import { editMode } from "./edit-mode";
import { events } from "./events";
import { fills } from "./fills";
import { formats } from "./formats";
import { ids } from "./ids";
import { mergedAreas } from "./merged-areas";
import { numbers } from "./numbers";
import { oversized } from "./oversized";
import { pageSetup } from "./page-setup";
import { protection } from "./protection";
import { rows } from "./rows";
import { select } from "./select";
import { settings } from "./settings";
import { spills } from "./spills";
import { undo } from "./undo";

export const EXPERIMENTS: readonly Experiment[] = [
  fills,
  rows,
  protection,
  formats,
  numbers,
  ids,
  settings,
  oversized,
  mergedAreas,
  columns,
  pageSetup,
  select,
  events,
  spills,
  undo,
  editMode,
];
