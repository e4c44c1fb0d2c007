/** All commands; the order is that of the help. */
import type { Command } from "../command";
import { check } from "./check";
import { evaluate } from "./evaluate";
import { recalc } from "./recalc";
import { recognise } from "./recognise";
import { report } from "./report";
import { targets } from "./targets";

export const COMMANDS: readonly Command[] = [recognise, check, recalc, report, evaluate, targets];
