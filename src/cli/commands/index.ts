/** All commands; the order is that of the help. */
import type { Command } from "../command";
import { check } from "./check";
import { columns } from "./columns";
import { evaluate } from "./evaluate";
import { recalc } from "./recalc";
import { recognise } from "./recognise";
import { report } from "./report";
import { summary } from "./summary";
import { targets } from "./targets";

export const COMMANDS: readonly Command[] = [recognise, check, columns, recalc, report, summary, evaluate, targets];
