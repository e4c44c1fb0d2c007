/** How the rules on completeness look for what is missing: a field that the table has a place for, left blank beside some indicators. */
import { isBlank } from "../grid/cell";
import type { Field } from "../plan/model";
import type { Bilingual } from "../values/language";
import type { Aspect } from "./aspect";
import { bySheet } from "./evidence/by-sheet";
import { because, NORMS } from "./norms";
import { defineRule, type IndicatorInYear, type Rule, type RuleInput } from "./rule";
import { addressOf, countedIndicators, nameOf } from "./wording";

export interface RequiredField {
  readonly id: string;
  /** with its article: `l'unità di misura` */
  readonly name: Bilingual<string>;
  readonly summary: Bilingual<string>;
  readonly reason: Bilingual<string>;
  readonly examples: readonly string[];
  /** as in `RuleDefinition` */
  readonly reads?: readonly Aspect[];
  /** Where the field of each indicator stands; undefined when its table has no place for it. */
  readonly fieldsIn: (input: RuleInput) => (entry: IndicatorInYear) => Field | undefined;
  /** whether this indicator needs it at all */
  readonly isNeeded: (entry: IndicatorInYear) => boolean;
}

interface Missing {
  readonly sheet: string;
  readonly entry: IndicatorInYear;
  readonly field: Field;
}

/** A note for each sheet, with all its blank cells: one omission is one finding. */
export function defineRequiredField({
  id,
  name,
  summary,
  reason,
  examples,
  reads,
  fieldsIn,
  isNeeded,
}: RequiredField): Rule {
  return defineRule({
    id,
    family: "completeness",
    severity: "note",
    summary,
    reason: because(reason.it, reason.en, NORMS.indicatorSheet),
    examples,
    messages: {
      missing: ({ count, indicator }: { count: number; indicator: string }) => ({
        it: `${countedIndicators(count).it} di questo foglio senza ${name.it}; il primo è «${indicator}»: completare.`,
        en: `${countedIndicators(count).en} of this sheet without ${name.en}; the first is "${indicator}": complete.`,
      }),
    },
    ...(reads && { reads }),
    *check(input) {
      const fieldOf = fieldsIn(input);
      const missing = input.indicators.flatMap((entry): readonly Missing[] => {
        const field = isNeeded(entry) ? fieldOf(entry) : undefined;
        return field && isBlank(field.cell) ? [{ sheet: entry.indicator.sheet, entry, field }] : [];
      });
      for (const own of bySheet(missing).values()) {
        const [first] = own;
        if (!first) continue;
        const data = { count: own.length, indicator: nameOf(first.entry.indicator) };
        yield { messageId: "missing", data, cells: own.map(({ sheet, field }) => addressOf({ sheet }, field.at)) };
      }
    },
  });
}
