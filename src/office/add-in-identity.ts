/** By what Office knows this add-in, as its manifest says: the settings that it keeps in a workbook are filed under the id. */
export const ADD_IN_IDENTITY = { id: "a7c25d5e-c32c-488a-81d4-3da827f7e3eb", version: "0.1.0.0" } as const;
