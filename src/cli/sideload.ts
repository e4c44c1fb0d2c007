/** `npm run excel`: serves the add-in over https and puts it into the Excel of this computer. */
import { spawnSync, type SpawnSyncOptions } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const BY_HAND = `Excel sul web: npm run start:https, poi in Excel Home › Componenti aggiuntivi › Altri componenti aggiuntivi ›
Carica componente aggiuntivo, e scegliere manifest.xml. Senza Excel: npm start apre il banco di prova nel browser.`;

/** Programs of Microsoft's that are fetched when needed; they are no dependency of the project. */
function npx(...args: string[]): boolean {
  const options: SpawnSyncOptions = { stdio: "inherit", shell: process.platform === "win32" };
  return spawnSync("npx", ["--yes", ...args], options).status === 0;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n${BY_HAND}\n`);
  process.exit(1);
}

function sideload(): void {
  if (process.platform !== "win32" && process.platform !== "darwin")
    stop("Su questo sistema non c'è Excel per desktop.");
  const certificate = join(homedir(), ".office-addin-dev-certs", "localhost.crt");
  if (!existsSync(certificate) && !npx("office-addin-dev-certs", "install"))
    stop("Il certificato di sviluppo non si è installato.");
  const server = ["--dev-server", "npm run start:https", "--dev-server-port", "3000"];
  if (!npx("office-addin-debugging", "start", "manifest.xml", "desktop", "--app", "excel", ...server))
    stop("Excel non si è avviato con il componente.");
}

sideload();
