/** The page of rules, written from the catalogue: `npm run rules`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../core/rules/catalogue/index";
import { FAMILY_NAMES, type Family } from "../core/rules/family";
import type { Severity } from "../core/rules/finding";
import type { Rule } from "../core/rules/rule";

export const RULES_PAGE = join(__dirname, "../../assets/regole.md");

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "errore", warning: "avviso", note: "nota" };

const HEAD = `# Che cosa controlla Piano della performance

Pagina scritta dal catalogo delle regole (\`npm run rules\`): non si modifica a mano.

**errore**: il piano non si misura o si contraddice · **avviso**: probabilmente sbagliato · **nota**: merita uno sguardo.
Una causa dà una segnalazione sola, con tutte le sue celle. Dove la correzione è una sola, la segnalazione la propone.
`;

const keysOf = (families: Readonly<Record<Family, unknown>>) => Object.keys(families) as Family[];

function ruleSection({ id, severity, summary, reason, examples }: Rule): string {
  return [
    `<a id="${id}"></a>`,
    `### ${summary.it}`,
    "",
    `\`${id}\` · **${SEVERITY_NAMES[severity]}** · *${summary.en}*`,
    "",
    reason.it,
    "",
    ...examples.map((example) => `- Si segnala, per esempio: ${example}`),
    "",
  ].join("\n");
}

function familySection(family: Family): string {
  const rules = catalogue.filter((rule) => rule.family === family);
  return [`## ${FAMILY_NAMES[family].it}`, "", ...rules.map(ruleSection)].join("\n");
}

function overview(): string {
  const rows = keysOf(FAMILY_NAMES).map((family) => {
    const links = catalogue
      .filter((rule) => rule.family === family)
      .map(({ id, summary }) => `[${summary.it}](#${id})`);
    return `| ${FAMILY_NAMES[family].it} | ${links.length} | ${links.join("<br>")} |`;
  });
  return ["| famiglia | regole | |", "|---|---|---|", ...rows, ""].join("\n");
}

export function rulesPage(): string {
  return [HEAD, overview(), ...keysOf(FAMILY_NAMES).map(familySection)].join("\n");
}

if (require.main === module) writeFileSync(RULES_PAGE, rulesPage());
