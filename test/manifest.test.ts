/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { manifestProblems, type IconSize } from "./support/manifest-rules";

const ROOT = join(__dirname, "..");
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");

/** A PNG states its size in bytes 16 to 23. */
const iconSize: IconSize = (path) => {
  const file = join(ROOT, path);
  if (!existsSync(file)) return undefined;
  const png = readFileSync(file);
  return png.toString("latin1", 1, 4) === "PNG"
    ? { width: png.readUInt32BE(16), height: png.readUInt32BE(20) }
    : undefined;
};

const problems = (xml: string) => manifestProblems(xml, iconSize);

test("the manifest keeps the rules", () => expect(problems(manifest)).toEqual([]));

test("the manifest and the package have one version", () => {
  expect(manifest).toContain(`<Version>${version}.0</Version>`);
});

test("everything is served from one place, which the build replaces", () => {
  const hosts = new Set(manifest.match(/https:\/\/[^/"<]+/g));
  expect([...hosts]).toEqual(["https://localhost:3000"]);
});

describe("a manifest is refused", () => {
  const swap = (from: string | RegExp, to: string) => () => manifest.replace(from, to);
  it.each<[string, () => string]>([
    ["cut off", () => manifest.slice(0, -20)],
    ["without id", swap(/<Id>.*<\/Id>/, "")],
    ["with an id that is no GUID", swap(/<Id>.*<\/Id>/, "<Id>piano</Id>")],
    ["with a word as version", swap(/<Version>.*<\/Version>/, "<Version>uno</Version>")],
    [
      "with elements in another order",
      swap(/(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/, "$2$1"),
    ],
    ["with an element nobody knows", swap("<Hosts>", "<Ghost/><Hosts>")],
    ["with elements inside a text", swap("<Permissions>", "<Permissions><All/>")],
    ["of another kind", swap('xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"')],
    ["of an older schema", swap("appforoffice/1.1", "appforoffice/1.0")],
    ["for another program", swap('Host Name="Workbook"', 'Host Name="Document"')],
    ["that asks for more than it needs", swap("ReadWriteDocument", "ReadWriteMailbox")],
    ["that demands another Excel", swap('MinVersion="1.13"', 'MinVersion="1.14"')],
    ["in English by default", swap("<DefaultLocale>it-IT", "<DefaultLocale>en-US")],
    ["with a name in Italian only", swap('<Override Locale="en-US" Value="Performance plan"/>', "")],
    ["with a label in Italian only", swap('<bt:Override Locale="en-US" Value="Check the plan"/>', "")],
    ["with a locale in the wrong form", swap('Locale="en-US"', 'Locale="en_us"')],
    ["with a name too long", swap('DisplayName DefaultValue="', `DisplayName DefaultValue="${"x".repeat(120)}`)],
    ["with a label too long", swap('Value="Check the plan"', `Value="${"x".repeat(126)}"`)],
    ["with a tip too long", swap('id="Open.Tip" DefaultValue="', `id="Open.Tip" DefaultValue="${"x".repeat(240)}`)],
    ["with an empty label", swap('Value="Check the plan"', 'Value=""')],
    ["served without https", swap("https://localhost:3000/taskpane.html", "http://localhost:3000/taskpane.html")],
    ["with a domain without https", swap("<AppDomain>https:", "<AppDomain>http:")],
    ["with a reference to nothing", swap('Label resid="Open.Label"', 'Label resid="Open.Lable"')],
    ["with a reference to another kind", swap('Label resid="Open.Label"', 'Label resid="Open.Tip"')],
    [
      "with a resource nobody uses",
      swap("</bt:Urls>", '<bt:Url id="Spare" DefaultValue="https://localhost:3000/"/></bt:Urls>'),
    ],
    ["with two resources of one name", swap('bt:Url id="Guide.Url"', 'bt:Url id="Pane.Url"')],
    ["with a resource name too long", () => manifest.replaceAll("Pane.Title", "Pane.Title".padEnd(33, "x"))],
    ["with an icon that is not there", swap(/icon-16\.png/, "icon-17.png")],
    ["with an icon of another size", swap(/icon-16\.png/, "icon-20.png")],
    [
      "without the small icon",
      () =>
        manifest.replaceAll('<bt:Image size="16" resid="Icon.16"/>', "").replace(/<bt:Image id="Icon\.16".*\/>/, ""),
    ],
    ["with a small store icon", swap(/(<IconUrl DefaultValue=".*)icon-32/, "$1icon-16")],
    ["with its button on another tab", swap("TabHome", "TabData")],
    ["with a button that does something else", swap('xsi:type="ShowTaskpane"', 'xsi:type="ExecuteFunction"')],
    ["with a control that is no button", swap('Control xsi:type="Button"', 'Control xsi:type="Menu"')],
    ["with a group without name", swap('Group id="Plan.Group"', 'Group id=""')],
    ["with overrides of another version", swap("VersionOverridesV1_0", "VersionOverridesV1_1")],
    ["without what to show when installed", swap('<Title resid="Start.Title"/>', "")],
  ])("%s", (_, broken) => {
    expect(broken()).not.toBe(manifest);
    expect(problems(broken())).not.toEqual([]);
  });
});
