/** The rules of the catalogue by their name, in the order of the page of rules. */
import { catalogue } from "../../core/rules/catalogue/index";
import { FAMILY_NAMES, type Family } from "../../core/rules/family";
import type { Rule } from "../../core/rules/rule";

// The families are written out in their order: their keys are those of the type.
const families = Object.keys(FAMILY_NAMES) as unknown as readonly Family[];
const inOrder = families.flatMap((family) => catalogue.filter((rule) => rule.family === family));
const rules = new Map(inOrder.map((rule, place) => [rule.id, { rule, place }]));

/** Undefined for a rule of another version of the product, as a workbook may name one. */
export function knownRule(id: string): Rule | undefined {
  return rules.get(id)?.rule;
}

/** Those of no known rule come last. */
export function rulePlace(id: string): number {
  return rules.get(id)?.place ?? rules.size;
}
