/** The editor of each setting, in the order in which they are shown; a setting without one does not compile. */
import type { ReactNode } from "react";
import type { EditorProps } from "../../methodology/editor-props";
import type { SettingName } from "../../methodology/form";
import { AtMostEditor } from "./editors/AtMostEditor";
import { BandsEditor } from "./editors/BandsEditor";
import { CapEditor } from "./editors/CapEditor";
import { DeadlinesEditor } from "./editors/DeadlinesEditor";
import { LateEditor } from "./editors/LateEditor";
import { MissingEditor } from "./editors/MissingEditor";
import { ParametrisedEditor } from "./editors/ParametrisedEditor";
import { StepsEditor } from "./editors/StepsEditor";
import { StrategicMixEditor } from "./editors/StrategicMixEditor";

export const SETTING_EDITORS: { readonly [K in SettingName]: (props: EditorProps<K>) => ReactNode } = {
  bands: BandsEditor,
  cap: CapEditor,
  parametrised: ParametrisedEditor,
  atMost: AtMostEditor,
  late: LateEditor,
  deadlines: DeadlinesEditor,
  steps: StepsEditor,
  missing: MissingEditor,
  strategicMix: StrategicMixEditor,
};

export const EDITED_SETTINGS = Object.keys(SETTING_EDITORS) as readonly SettingName[];
