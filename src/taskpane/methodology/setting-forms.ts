/** How each setting goes into the form and comes out of it; a setting without an entry does not compile. */
import type { Methodology } from "../../core/methodology/methodology";
import { fold } from "../../core/values/fold";
import { readStep } from "../../core/values/judgement";
import { subtract } from "../../core/values/decimal";
import type { Language } from "../../core/values/language";
import type { FieldName, MethodologyForm, SettingName } from "./form";
import { percentField, readDays, readPercent } from "./typed-numbers";

/** Why what is typed cannot be used. */
export type MistypedReason = "percent" | "percent-from-100" | "share" | "days" | "judgement" | "few-judgements";

export interface Mistyped {
  readonly field: FieldName;
  readonly reason: MistypedReason;
}

export type PartReading<T> = { readonly value: T } | { readonly mistyped: readonly Mistyped[] };

interface SettingForm<K extends SettingName> {
  readonly fill: (value: Methodology[K], language: Language) => MethodologyForm[K];
  readonly read: (part: MethodologyForm[K], language: Language) => PartReading<Methodology[K]>;
}

/** A choice is never mistyped. */
const chosen = <T>() => ({ fill: (value: T) => value, read: (value: T) => ({ value }) });

/** What stands in a field that a choice has put out of use. */
const UNUSED = { cap: "120", zeroAfterDays: "30" };

export const SETTING_FORMS: { readonly [K in SettingName]: SettingForm<K> } = {
  bands: {
    fill: ({ achieved, partial }, language) => ({
      achievedFrom: percentField(achieved.from, language),
      achievedIncluded: achieved.inclusive,
      partialFrom: percentField(partial.from, language),
      partialIncluded: partial.inclusive,
    }),
    read: ({ achievedFrom, achievedIncluded, partialFrom, partialIncluded }, language) => {
      const achieved = atLeast(0, readPercent(achievedFrom, language));
      const partial = atLeast(0, readPercent(partialFrom, language));
      if (achieved !== undefined && partial !== undefined) {
        return {
          value: {
            achieved: { from: achieved, inclusive: achievedIncluded },
            partial: { from: partial, inclusive: partialIncluded },
          },
        };
      }
      return {
        mistyped: [
          ...(achieved === undefined ? [{ field: "achievedFrom", reason: "percent" } as const] : []),
          ...(partial === undefined ? [{ field: "partialFrom", reason: "percent" } as const] : []),
        ],
      };
    },
  },
  cap: {
    fill: (cap, language) => ({ isCapped: cap !== null, cap: cap === null ? UNUSED.cap : percentField(cap, language) }),
    read: ({ isCapped, cap }, language) =>
      isCapped ? orMistyped(atLeast(1, readPercent(cap, language)), "cap", "percent-from-100") : { value: null },
  },
  atMost: chosen(),
  late: {
    fill: ({ graceDays, zeroAfterDays }) => ({
      graceDays: String(graceDays),
      isGradual: zeroAfterDays !== null,
      zeroAfterDays: zeroAfterDays === null ? UNUSED.zeroAfterDays : String(zeroAfterDays),
    }),
    read: ({ graceDays, isGradual, zeroAfterDays }, language) => {
      const grace = readDays(graceDays, language);
      const zero = isGradual ? readDays(zeroAfterDays, language) : null;
      if (grace !== undefined && zero !== undefined) return { value: { graceDays: grace, zeroAfterDays: zero } };
      return {
        mistyped: [
          ...(grace === undefined ? [{ field: "graceDays", reason: "days" } as const] : []),
          ...(zero === undefined ? [{ field: "zeroAfterDays", reason: "days" } as const] : []),
        ],
      };
    },
  },
  deadlines: chosen(),
  parametrised: chosen(),
  missing: chosen(),
  steps: {
    fill: ({ scale, points }) => ({ scale: scale.join(", "), points }),
    read: ({ scale, points }) => {
      const steps = scale.split(/[,;<\n]/).map((word) => readStep(fold(word)));
      const known = steps.flatMap((step) => step ?? []);
      if (known.length < steps.length) return { mistyped: [{ field: "scale", reason: "judgement" }] };
      const isScale = known.length > 1 && new Set(known).size === known.length;
      return isScale
        ? { value: { scale: known, points } }
        : { mistyped: [{ field: "scale", reason: "few-judgements" }] };
    },
  },
  strategicMix: {
    fill: ({ operational }, language) => ({ operational: percentField(operational, language) }),
    read: ({ operational }, language) => {
      const share = atLeast(0, readPercent(operational, language));
      const isShare = share !== undefined && share <= 1;
      return isShare
        ? { value: { operational: share, own: subtract(1, share) } }
        : { mistyped: [{ field: "operational", reason: "share" }] };
    },
  },
};

function atLeast(least: number, value: number | undefined): number | undefined {
  return value !== undefined && value >= least ? value : undefined;
}

function orMistyped<T>(value: T | undefined, field: FieldName, reason: MistypedReason): PartReading<T> {
  return value === undefined ? { mistyped: [{ field, reason }] } : { value };
}
