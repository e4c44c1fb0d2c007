/** Marks the file so that Excel opens the pane together with it. */

/** Reserved by Office: the manifest gives the pane this id, the file keeps a setting of this name (MS-OWEMXML, TaskpaneId). */
const AUTO_OPEN = "Office.AutoShowTaskpaneWithDocument";

/** undefined in an Office that keeps no settings of the document. */
function documentSettings(): Office.Settings | undefined {
  // The types promise it; old builds and pages outside Office do not have it.
  return (Office.context.document as Office.Document | undefined)?.settings;
}

/** Whether this file opens the pane; undefined where it cannot be marked. */
export function opensWithFile(): boolean | undefined {
  const settings = documentSettings();
  return settings && settings.get(AUTO_OPEN) === true;
}

/** Marks the file, or removes the mark. The mark travels with the file once it is saved. Rejects when Office refuses. */
export function setOpensWithFile(isOn: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const settings = documentSettings();
    if (!settings) {
      reject(new Error("document settings"));
      return;
    }
    if (isOn) settings.set(AUTO_OPEN, true);
    else settings.remove(AUTO_OPEN);
    settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(error.message));
    });
  });
}
