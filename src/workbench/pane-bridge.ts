/**
 * Runs in the frame before the task pane, in the place of Microsoft's loader: the pane finds the Office of the page
 * around it. The two pages have one origin, so the objects themselves can be handed over.
 */
const NAMES = ["Office", "OfficeExtension", "Excel", "OSF"] as const;

const page = window.parent as unknown as Readonly<Record<string, unknown>>;
Object.assign(window, Object.fromEntries(NAMES.map((name) => [name, page[name]])));

// A file dropped on the pane would be opened by the browser in its place.
for (const event of ["dragover", "drop"]) window.addEventListener(event, (dropped) => dropped.preventDefault());
