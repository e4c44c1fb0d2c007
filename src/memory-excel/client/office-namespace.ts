/** What `office.js` adds to the namespace `Office` and the client library does not hold, as far as the add-in uses it. */

export interface OfficeFacts {
  /** minor version of ExcelApi */
  readonly apiMinor: number;
  readonly displayLanguage: string;
  /** `PC`, `Mac`, `OfficeOnline` */
  readonly platform: string;
  /** what the add-in keeps in the file, by name */
  readonly settings: Map<string, unknown>;
}

interface VersionedSets {
  isSetSupported(name: string, version?: string): boolean;
}

/** `1.13` → 13; only sets `ExcelApi 1.x` are known, as on a perpetual Excel without its desktop extras. */
function minorOf(version: string | undefined): number {
  const [, minor] = /^1\.(\d{1,3})$/.exec(version ?? "1.1") ?? [];
  return minor === undefined ? Number.POSITIVE_INFINITY : Number(minor);
}

export function requirementsOf({ apiMinor }: Pick<OfficeFacts, "apiMinor">): VersionedSets {
  return { isSetSupported: (name, version) => name === "ExcelApi" && minorOf(version) <= apiMinor };
}

/**
 * `Office.context.document.settings`: a copy taken when the pane starts; the file knows nothing of a change before `saveAsync`.
 * They share the store of `workbook.settings`, as the web extension of the file does.
 */
function documentSettings(kept: Map<string, unknown>): object {
  const copy = new Map(kept);
  const changed = new Set<string>();
  const change = (name: string, alter: () => void) => {
    changed.add(name);
    alter();
  };
  return {
    get: (name: string) => copy.get(name) ?? null,
    set: (name: string, value: unknown) => change(name, () => copy.set(name, value)),
    remove: (name: string) => change(name, () => copy.delete(name)),
    saveAsync: (callback?: (result: object) => void) => {
      for (const name of changed) {
        if (copy.has(name)) kept.set(name, copy.get(name));
        else kept.delete(name);
      }
      changed.clear();
      queueMicrotask(() => callback?.({ status: "succeeded", value: undefined, error: undefined }));
    },
  };
}

/** A namespace on top of the library's own, completed: `onReady`, `context`, enumerations. Theme is undefined, as in Excel on the web. */
export function completeOffice(office: object, facts: OfficeFacts): object {
  const host = { host: "Excel", platform: facts.platform };
  const ready = { ...host };
  const context = {
    requirements: requirementsOf(facts),
    displayLanguage: facts.displayLanguage,
    contentLanguage: facts.displayLanguage,
    officeTheme: undefined,
    ...host,
    diagnostics: { ...host, version: "16.0.0.0" },
    document: { url: "", mode: "readWrite", settings: documentSettings(facts.settings) },
  };
  const members = {
    context,
    HostType: { Excel: "Excel" },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    PlatformType: {
      PC: "PC",
      Mac: "Mac",
      OfficeOnline: "OfficeOnline",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    onReady: (callback?: (info: typeof ready) => unknown) => Promise.resolve(callback?.(ready)).then(() => ready),
    initialize: () => undefined,
    actions: { associate: () => undefined },
  };
  // The library's own `context` cannot be redefined, so its namespace is left alone underneath.
  return Object.create(office, Object.getOwnPropertyDescriptors(members)) as object;
}
