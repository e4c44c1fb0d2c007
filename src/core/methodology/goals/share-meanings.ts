/** A plain number against a percentage: percent points, a ratio as Excel stores it, or either. */
import { printQuantity } from "../../target/print-quantity";
import { isUpward } from "../../values/comparator";
import { divide } from "../../values/decimal";
import { inBoth } from "../../values/language";
import { assumedShare } from "../assumptions";
import { ambiguousNumber } from "../reasons";
import { isFar, meaning, type Compared, type Meaning, type Meanings } from "./meaning";

/** A ratio of a share is hardly above this: 1,1 may be 110 %, 72 is never 7200 %. */
const HIGHEST_SHARE = 2;
/** Against such a target `1` is the whole, as Excel stores 100 %; lower down it may be one percent. */
const NEARLY_ALL = 0.9;
/** Against such a target `1,05` is a ratio a little above the whole. */
const MOST = 0.8;

/** A 1 against a target that goes up to nearly the whole is the whole; any other 1 may be 1 %. */
function sharesOfOne(target: Compared): readonly number[] {
  const isWhole = isUpward(target.comparator ?? "at-least") !== false && target.value >= NEARLY_ALL;
  return isWhole ? [1] : [1, 0.01];
}

/**
 * Numbers above 1 against a share: 1,1 against 100 % is 110 %, since 1,1 % would be far from it; 72 is 72 %. Where neither is (3
 * against 100 %), or both could be (1,2 against 10 %, 2 against 80 %), both are kept.
 */
function sharesAboveOne(plain: number, points: number, target: number): readonly number[] {
  const isFarAsPoints = isFar(points, target);
  const isLow = Math.abs(plain) <= HIGHEST_SHARE;
  const mayBeRatio = !isFar(plain, target) && (isLow || isFarAsPoints);
  if (!mayBeRatio) return [points];
  const isSurelyRatio = isFarAsPoints && isLow && Math.abs(plain) < HIGHEST_SHARE && target >= MOST;
  return isSurelyRatio ? [plain] : [plain, points];
}

/** What a plain number means against a percentage; ratios. Beyond 100 % both meanings are kept unless one is far from the target. */
function sharesOf(plain: number, target: Compared): readonly number[] {
  const points = divide(plain, 100) ?? plain;
  const size = Math.abs(plain);
  if (size === 0) return [0];
  if (Math.abs(target.value) > 1) {
    const near = [plain, points].filter((value) => !isFar(value, target.value));
    return near.length === 1 ? near : [plain, points];
  }
  if (size === 1 && plain > 0) return sharesOfOne(target);
  if (size > 1) return sharesAboveOne(plain, points, target.value);
  return isFar(points, target.value) ? [plain] : [plain, points];
}

function shareMeaning(plain: number, value: number): Meaning {
  const printed = inBoth((language) => printQuantity(plain, undefined, language));
  const share = meaning(value, { unit: "%" }, { id: value === plain ? "ratio" : "percent-points" });
  return value === 0 ? share : { ...share, assumed: [assumedShare(printed, share.shown)] };
}

export function againstShare(plain: number, target: Compared): Meanings {
  const all = sharesOf(plain, target).map((value) => shareMeaning(plain, value));
  const [first, second] = all;
  if (!first || !second) return { all };
  const printed = inBoth((language) => printQuantity(plain, undefined, language));
  const question = inBoth(
    (language) => ambiguousNumber(printed[language], first.shown[language], second.shown[language])[language],
  );
  return { all, doubt: { id: "percent-or-ratio", question } };
}

/** A plain 80 against a plain 0,9 is far beyond it, or 80 % against a ratio whose percent format was lost: both are told. */
export function againstPlain(plain: number, target: Compared): Meanings {
  const points = divide(plain, 100) ?? plain;
  const size = Math.abs(target.value);
  const mayBePoints =
    size < 1 && size !== 0 && isFar(plain, target.value) && Math.abs(plain) > 1 && !isFar(points, target.value);
  const asNumber = meaning(plain, { unit: undefined });
  if (!mayBePoints) return { all: [asNumber] };
  const asPoints = meaning(points, { unit: "%" }, { id: "percent-points" });
  const question = inBoth(
    (language) =>
      ambiguousNumber(asNumber.shown[language], asNumber.shown[language], asPoints.shown[language])[language],
  );
  return { all: [asNumber, asPoints], doubt: { id: "percent-or-ratio", question } };
}
