/** A plain number against a target in thousands, millions or another multiple of its unit: in base units, in that multiple, or either. */
import { inBase } from "../../target/quantity";
import { printNumber } from "../../values/italian-number";
import { inBoth } from "../../values/language";
import { isTimeUnit } from "../../values/unit";
import { assumedWrittenUnit } from "../assumptions";
import { ambiguousScale } from "../questions";
import { isFar, meaning, one, type Compared, type Meaning, type Meanings } from "./meaning";

/** Weeks, kWh, km and ‰ are units of their own: a plain number beside them is in them. Thousands are only a way of writing. */
function isUnitOfItsOwn({ unit }: Compared): boolean {
  return isTimeUnit(unit) || unit === "Wh" || unit === "B" || unit === "m" || unit === "%";
}

function bothOf(plain: number, inMultiple: Meaning, inUnits: Meaning): Meanings {
  const question = inBoth(
    (language) =>
      ambiguousScale(printNumber(plain, language), inUnits.shown[language], inMultiple.shown[language])[language],
  );
  return { all: [inMultiple, inUnits], doubt: { id: "thousands-or-units", question } };
}

/** The meanings of a plain number beside a target that is written in a multiple. */
export function againstWritten(plain: number, target: Compared): Meanings {
  const { unit, written } = target;
  const shownPlain = inBoth((language) => printNumber(plain, language));
  const multiple = inBase(plain, unit, written);
  const shown = meaning(multiple, target, { id: "in-multiple" });
  const inMultiple = { ...shown, assumed: [assumedWrittenUnit(shownPlain, shown.shown)] };
  const inUnits = meaning(plain, { unit }, { id: "in-units" });
  const isNatural = written?.isColumn === true || isUnitOfItsOwn(target);
  if (plain === 0) return one(inUnits);
  if (isNatural) {
    return isFar(multiple, target.value) && !isFar(plain, target.value)
      ? bothOf(plain, inMultiple, inUnits)
      : one(inMultiple);
  }
  return isFar(plain, target.value) ? bothOf(plain, inMultiple, inUnits) : one(inUnits);
}

/** Amounts from here up are often reported in thousands of euros without saying so. */
const LARGE_AMOUNT = 10_000;
const THOUSAND = { factor: 1000, text: "mila euro" } as const;

/** A plain 140 against 150.000 €: hardly 140 euros. */
export function againstAmount(plain: number, target: Compared): Meanings {
  const inUnits = meaning(plain, target, { id: "in-units" });
  const thousands = plain * THOUSAND.factor;
  const maySayThousands = target.value >= LARGE_AMOUNT && isFar(plain, target.value) && !isFar(thousands, target.value);
  if (!maySayThousands) return one(inUnits);
  return bothOf(plain, meaning(thousands, { unit: target.unit, written: THOUSAND }, { id: "in-multiple" }), inUnits);
}
