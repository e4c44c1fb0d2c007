/** Every form of target, in no order that matters: a text that two of them read differently is ambiguous. */
import type { TargetForm } from "./form";
import { absence } from "./forms/absence";
import { bareNumber } from "./forms/bare-number";
import { compliance } from "./forms/compliance";
import { computed } from "./forms/computed";
import { count } from "./forms/count";
import { daysFromEvent } from "./forms/days-from-event";
import { deadline } from "./forms/deadline";
import { deadlines } from "./forms/deadlines";
import { deed } from "./forms/deed";
import { deviation } from "./forms/deviation";
import { fromTo } from "./forms/from-to";
import { level } from "./forms/level";
import { meanDuration } from "./forms/mean-duration";
import { ordinal } from "./forms/ordinal";
import { outcome } from "./forms/outcome";
import { range } from "./forms/range";
import { rate } from "./forms/rate";
import { remarked } from "./forms/remarked";
import { rhythm } from "./forms/rhythm";
import { score } from "./forms/score";
import { surveyYear } from "./forms/survey-year";
import { threshold } from "./forms/threshold";
import { versusEarlierYear } from "./forms/versus-earlier-year";
import { versusGroup } from "./forms/versus-group";

export const FORMS: readonly TargetForm[] = [
  absence,
  bareNumber,
  compliance,
  computed,
  count,
  daysFromEvent,
  deadline,
  deadlines,
  deed,
  deviation,
  fromTo,
  level,
  meanDuration,
  ordinal,
  outcome,
  range,
  rate,
  remarked,
  rhythm,
  score,
  surveyYear,
  threshold,
  versusEarlierYear,
  versusGroup,
];
