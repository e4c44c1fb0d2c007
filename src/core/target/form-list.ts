/** Every form of target, in no order that matters: a text that two of them read differently is ambiguous. */
import type { TargetForm } from "./form";
import { bareNumber } from "./forms/bare-number";
import { count } from "./forms/count";
import { daysFromEvent } from "./forms/days-from-event";
import { deadline } from "./forms/deadline";
import { deadlines } from "./forms/deadlines";
import { threshold } from "./forms/threshold";

export const FORMS: readonly TargetForm[] = [bareNumber, count, daysFromEvent, deadline, deadlines, threshold];
