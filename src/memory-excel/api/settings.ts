/** `workbook.settings`: what an add-in keeps in the workbook. */
import { ApiFault } from "../api-fault";
import type { Book } from "../book/book";
import type { ApiType } from "./api-type";
import { text } from "./arguments";
import type { Session } from "./session";
import { NULL_OBJECT, type HostObject, type SettingTarget } from "./targets";

const object = (key: string): HostObject => ({ kind: "Setting", target: { key } });

function present(key: unknown, { settings }: Session): HostObject {
  if (!settings.has(text(key))) throw new ApiFault("ItemNotFound");
  return object(text(key));
}

/** Beyond some size nothing more is kept (office-js #3957); keys count too. */
function keep(key: string, value: unknown, { settings, quirks: { settingsLimit } }: Session): void {
  const sizeOf = (name: string, held: unknown) => name.length + JSON.stringify(held ?? null).length;
  const others = [...settings].reduce((sum, [name, held]) => sum + (name === key ? 0 : sizeOf(name, held)), 0);
  if (settingsLimit !== undefined && others + sizeOf(key, value) >= settingsLimit)
    throw new ApiFault("InvalidArgument", "settings");
  settings.set(key, value);
}

export const settingCollection: ApiType<Book> = {
  items: (_book, { settings }) => [...settings.keys()].map(object),
  item: (_book, key, session) => present(key, session),
  methods: {
    add: {
      since: 4,
      call(_book, [key, value], session) {
        keep(text(key), value, session);
        return object(text(key));
      },
    },
    getCount: { since: 4, call: (_book, _args, { settings }) => settings.size },
    getItem: { since: 4, call: (_book, [key], session) => present(key, session) },
    getItemOrNullObject: {
      since: 4,
      call: (_book, [key], { settings }) => (settings.has(text(key)) ? object(text(key)) : NULL_OBJECT),
    },
  },
};

export const setting: ApiType<SettingTarget> = {
  identity: ({ key }) => ({ Id: key }),
  properties: {
    key: { since: 4, get: ({ key }) => key },
    value: {
      since: 4,
      get: ({ key }, { settings }) => settings.get(key),
      set: ({ key }, value, session) => keep(key, value, session),
    },
  },
  methods: {
    delete: { since: 4, call: ({ key }, _, { settings }) => void settings.delete(key) },
  },
};
