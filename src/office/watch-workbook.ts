/** Tells when somebody else than us changed the workbook: the user, or a co-author. */

/**
 * Our own writes come back as events; Excel marks them since ExcelApi 1.14.
 * On an Excel that does not, the listener is told of them too and reads once more than needed.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  const heard = () => {
    onChange();
    return Promise.resolve();
  };
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(({ triggerSource }) =>
        triggerSource === "ThisLocalAddin" ? Promise.resolve() : heard(),
      ),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ];
    await context.sync();
    return added;
  });
  return async () => {
    const [first] = handlers;
    if (!first) return;
    await Excel.run(first.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}
