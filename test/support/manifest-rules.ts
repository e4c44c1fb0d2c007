/**
 * What Office demands of a task pane manifest, as far as ours goes: the element order, required attributes and lengths of
 * the published schema (Office Web Extensibility Manifest, appforoffice 1.1 and taskpaneappversionoverrides 1.0), and
 * what the host checks besides: https, resources that exist, icons of the stated size.
 */

const BASE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";
const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Children in their order: `name` once, `name?` at most once, `name+` at least once, `name*` any number. */
const CONTENT: Readonly<Record<string, string>> = {
  [`${BASE} OfficeApp`]:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts? Requirements? DefaultSettings Permissions Dictionary? VersionOverrides* ExtendedOverrides?",
  [`${BASE} DisplayName`]: "Override*",
  [`${BASE} Description`]: "Override*",
  [`${BASE} AppDomains`]: "AppDomain+",
  [`${BASE} Hosts`]: "Host+",
  [`${BASE} Requirements`]: "Sets? Methods?",
  [`${BASE} Sets`]: "Set+",
  [`${BASE} DefaultSettings`]: "SourceLocation",
  [`${OVERRIDES} VersionOverrides`]:
    "Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?",
  [`${OVERRIDES} Requirements`]: "Sets? Methods?",
  [`${BASIC} Sets`]: "Set+",
  [`${OVERRIDES} Hosts`]: "Host+",
  [`${OVERRIDES} Host`]: "AllFormFactors? DesktopFormFactor?",
  [`${OVERRIDES} DesktopFormFactor`]: "GetStarted? FunctionFile? ExtensionPoint+",
  [`${OVERRIDES} GetStarted`]: "Title Description LearnMoreUrl?",
  [`${OVERRIDES} ExtensionPoint`]: "OfficeTab+",
  [`${OVERRIDES} OfficeTab`]: "Group+",
  [`${OVERRIDES} Group`]: "Label Icon Control+",
  [`${OVERRIDES} Control`]: "Label ToolTip? Supertip Icon Action Enabled?",
  [`${OVERRIDES} Supertip`]: "Title Description",
  [`${OVERRIDES} Icon`]: "Image+",
  [`${OVERRIDES} Action`]: "TaskpaneId? SourceLocation Title?",
  [`${OVERRIDES} Resources`]: "Images? Urls? ShortStrings? LongStrings?",
  [`${BASIC} Images`]: "Image+",
  [`${BASIC} Urls`]: "Url+",
  [`${BASIC} ShortStrings`]: "String+",
  [`${BASIC} LongStrings`]: "String+",
  [`${BASIC} String`]: "Override*",
};

/** Longest text of an element or of its DefaultValue and Value attributes. */
const LENGTHS: Readonly<Record<string, number>> = {
  [`${BASE} ProviderName`]: 125,
  [`${BASE} DisplayName`]: 125,
  [`${BASE} Description`]: 250,
  [`${OVERRIDES} TaskpaneId`]: 125,
  [`${BASIC} ShortStrings`]: 125,
  [`${BASIC} LongStrings`]: 250,
  [`${BASIC} Urls`]: 2048,
};

const RESOURCE_KIND: Readonly<Record<string, string>> = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  SourceLocation: "Urls",
  LearnMoreUrl: "Urls",
  Image: "Images",
};

const REQUIRED_ICON_SIZES = ["16", "32", "80"];
const ICON_SIZES = [...REQUIRED_ICON_SIZES, "20", "24", "40", "48", "64"];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const VERSION = /^\d{1,5}(\.\d{1,5}){1,3}$/;
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/** Size of a PNG served with the add-in; undefined when there is no such file. */
export type IconSize = (path: string) => { readonly width: number; readonly height: number } | undefined;

const elements = (root: Element, name: string): Element[] => [...root.getElementsByTagNameNS("*", name)];
const text = (root: Element, name: string): string => elements(root, name)[0]?.textContent ?? "";
const say = (element: Element): string =>
  `${element.localName} ${element.getAttribute("id") ?? element.getAttribute("resid") ?? ""}`.trim();
const keyOf = (element: Element): string => `${element.namespaceURI ?? ""} ${element.localName}`;

/** Path of an https address; undefined for anything else. */
const pathOf = (address: string): string | undefined =>
  /^https:\/\/[\w.:-]+(\/[^\s]*)?$/.exec(address)?.[0].replace(/^https:\/\/[^/]*/, "");

/** What is wrong with a manifest, a line each; nothing for a good one. */
export function manifestProblems(xml: string, iconSize: IconSize): readonly string[] {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const root = document.documentElement;
  if (document.getElementsByTagName("parsererror").length > 0) return ["not well-formed"];
  const all = [root, ...root.getElementsByTagName("*")];
  return [
    ...(keyOf(root) === `${BASE} OfficeApp` ? [] : ["root is not OfficeApp 1.1"]),
    ...all.flatMap(contentProblems),
    ...all.flatMap(lengthProblems),
    ...all.flatMap(urlProblems),
    ...headProblems(root),
    ...resourceProblems(root),
    ...iconProblems(root, iconSize),
    ...localeProblems(root),
    ...idProblems(root),
  ];
}

function contentProblems(element: Element): string[] {
  const content = CONTENT[keyOf(element)];
  const children = [...element.children].map(({ localName }) => localName);
  if (content === undefined) return children.length === 0 ? [] : [`${say(element)} takes no elements`];
  const pattern = content.replace(/(\w+)([?+*]?)/g, "(?:$1;)$2").replaceAll(" ", "");
  return new RegExp(`^${pattern}$`).test(children.map((child) => `${child};`).join(""))
    ? []
    : [`${say(element)} holds ${children.join(" ")}, not ${content}`];
}

function lengthProblems(element: Element): string[] {
  const limit = LENGTHS[keyOf(element)];
  if (limit === undefined) return [];
  const values = [element, ...element.getElementsByTagName("*")].flatMap((each) => [
    each.getAttribute("DefaultValue"),
    each.getAttribute("Value"),
  ]);
  const own = element.children.length === 0 && values.every((value) => value === null) ? [element.textContent] : [];
  return [...values, ...own]
    .filter((value) => value !== null && (value.length === 0 || value.length > limit))
    .map(() => `${say(element)}: 1 to ${limit} characters`);
}

function urlProblems(element: Element): string[] {
  const isUrl = /Url$|SourceLocation|Image$/.test(element.localName);
  const value =
    element.localName === "AppDomain" ? element.textContent : isUrl ? element.getAttribute("DefaultValue") : null;
  return value === null || pathOf(value) !== undefined ? [] : [`${say(element)}: ${value} is no https address`];
}

function headProblems(root: Element): string[] {
  const sets = elements(root, "Set").map(
    (set) => `${set.getAttribute("Name") ?? ""} ${set.getAttribute("MinVersion") ?? ""}`,
  );
  const checks: readonly (readonly [string, boolean])[] = [
    ["type is not TaskPaneApp", root.getAttributeNS(XSI, "type") === "TaskPaneApp"],
    ["Id is no GUID", GUID.test(text(root, "Id"))],
    ["Version is no version", VERSION.test(text(root, "Version"))],
    ["permissions are not the least that can write", text(root, "Permissions") === "ReadWriteDocument"],
    [
      "hosts are not Excel alone",
      elements(root, "Host").every(
        (host) => (host.getAttribute("Name") ?? host.getAttributeNS(XSI, "type")) === "Workbook",
      ),
    ],
    ["requirement is not ExcelApi 1.13 in both halves", sets.join() === "ExcelApi 1.13,ExcelApi 1.13"],
    [
      "overrides are not VersionOverridesV1_0",
      elements(root, "VersionOverrides").every((each) => each.getAttributeNS(XSI, "type") === "VersionOverridesV1_0"),
    ],
    [
      "button is not on the Home tab",
      elements(root, "OfficeTab")
        .map((tab) => tab.getAttribute("id"))
        .join() === "TabHome",
    ],
    [
      "button does not show the pane",
      elements(root, "Action").every((action) => action.getAttributeNS(XSI, "type") === "ShowTaskpane"),
    ],
    [
      "control is not a button",
      elements(root, "Control").every((control) => control.getAttributeNS(XSI, "type") === "Button"),
    ],
  ];
  return checks.filter(([, holds]) => !holds).map(([problem]) => problem);
}

function resourceProblems(root: Element): string[] {
  const resources = elements(root, "Resources")
    .flatMap((each) => [...each.children])
    .flatMap((group) => [...group.children]);
  const kinds = new Map(resources.map((each) => [each.getAttribute("id") ?? "", each.parentElement?.localName]));
  const references = [...root.getElementsByTagName("*")].filter((each) => each.hasAttribute("resid"));
  const used = new Set(references.map((each) => each.getAttribute("resid")));
  return [
    ...[...kinds.keys()].filter((id) => id.length === 0 || id.length > 32).map((id) => `${id}: 1 to 32 characters`),
    ...(kinds.size === resources.length ? [] : ["two resources with one id"]),
    ...references
      .filter((each) => kinds.get(each.getAttribute("resid") ?? "") !== RESOURCE_KIND[each.localName])
      .map((each) => `${say(each)}: no such resource`),
    ...[...kinds.keys()].filter((id) => !used.has(id)).map((id) => `${id} is not used`),
  ];
}

function iconProblems(root: Element, iconSize: IconSize): string[] {
  const addresses = new Map(
    elements(root, "Image").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
  );
  const stated = elements(root, "Image").flatMap((image) => {
    const size = image.getAttribute("size");
    return size === null ? [] : [[addresses.get(image.getAttribute("resid")) ?? "", size] as const];
  });
  const head = ["IconUrl", "HighResolutionIconUrl"].map(
    (name, index) => [elements(root, name)[0]?.getAttribute("DefaultValue") ?? "", ["32", "64"][index] ?? ""] as const,
  );
  const lists = elements(root, "Icon").map((icon) =>
    [...icon.children].map((image) => image.getAttribute("size") ?? ""),
  );
  return [
    ...[...head, ...stated]
      .filter(([address, size]) => {
        const found = iconSize(pathOf(address) ?? "");
        return found?.width !== Number(size) || found.height !== Number(size);
      })
      .map(([address, size]) => `${address} is not a drawing of ${size} px`),
    ...lists
      .filter(
        (sizes) =>
          !REQUIRED_ICON_SIZES.every((size) => sizes.includes(size)) ||
          !sizes.every((size) => ICON_SIZES.includes(size)),
      )
      .map((sizes) => `icon sizes ${sizes.join()}`),
  ];
}

/** Italian by default, and in English everything a person reads. */
function localeProblems(root: Element): string[] {
  const read = ["DisplayName", "String"]
    .flatMap((name) => elements(root, name))
    .concat(elements(root, "Description").filter((each) => each.hasAttribute("DefaultValue")));
  const locales = elements(root, "Override").map((each) => each.getAttribute("Locale") ?? "");
  return [
    ...(text(root, "DefaultLocale") === "it-IT" ? [] : ["default locale is not Italian"]),
    ...locales.filter((locale) => !LOCALE.test(locale)).map((locale) => `${locale} is no locale`),
    ...read
      .filter(
        (each) =>
          !elements(each, "Override").some(
            (override) => override.getAttribute("Locale") === "en-US" && (override.getAttribute("Value") ?? "") !== "",
          ),
      )
      .map((each) => `${say(each)} is not in English`),
  ];
}

function idProblems(root: Element): string[] {
  return ["Group", "Control"].flatMap((name) => {
    const ids = elements(root, name).map((each) => each.getAttribute("id") ?? "");
    return [
      ...(new Set(ids).size === ids.length ? [] : [`two elements ${name} with one id`]),
      ...ids.filter((id) => id.length === 0 || id.length > 125).map((id) => `${name} ${id}: 1 to 125 characters`),
    ];
  });
}
