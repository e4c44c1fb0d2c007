/** How sure a table is: a word, an icon, a colour. */
import { Badge, makeStyles, type BadgeProps } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  PersonAvailable16Regular,
  QuestionCircle16Regular,
  Warning16Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { PlanTable } from "../../../core/plan/model";
import { surenessOf, type Sureness } from "../../../core/plan/sureness";
import { useTexts } from "../../texts/texts-context";

interface Look {
  readonly icon: FluentIcon;
  readonly color: NonNullable<BadgeProps["color"]>;
}

const LOOKS: Readonly<Record<Sureness | "decided", Look>> = {
  decided: { icon: PersonAvailable16Regular, color: "success" },
  sure: { icon: CheckmarkCircle16Regular, color: "success" },
  "to-confirm": { icon: QuestionCircle16Regular, color: "warning" },
  uncertain: { icon: Warning16Regular, color: "danger" },
};

interface SurenessBadgeProps {
  readonly table: PlanTable;
}

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: "nowrap" } });

export function SurenessBadge({ table }: SurenessBadgeProps) {
  const { sheets: texts } = useTexts();
  const styles = useStyles();
  const kind = table.heading.decided ? "decided" : surenessOf(table);
  const { icon: Icon, color } = LOOKS[kind];
  return (
    <Badge className={styles.badge} appearance="tint" size="medium" color={color} icon={<Icon />} data-sureness={kind}>
      {kind === "decided" ? texts.decided : texts.sureness[kind]}
    </Badge>
  );
}
