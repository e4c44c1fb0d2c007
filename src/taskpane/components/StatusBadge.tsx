/** A status as word, icon and colour. */
import { Badge, makeStyles, type BadgeProps } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  CircleHalfFill16Regular,
  DismissCircle16Regular,
  QuestionCircle16Regular,
  SubtractCircle16Regular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Status } from "../../core/methodology/assessment";
import { STATUS_NAMES } from "../../core/methodology/status";
import { capitalised } from "../format";
import { useTexts } from "../texts/texts-context";

interface StatusLook {
  readonly icon: FluentIcon;
  readonly color: NonNullable<BadgeProps["color"]>;
}

export const STATUS_LOOK: Readonly<Record<Status, StatusLook>> = {
  achieved: { icon: CheckmarkCircle16Regular, color: "success" },
  partial: { icon: CircleHalfFill16Regular, color: "warning" },
  missed: { icon: DismissCircle16Regular, color: "danger" },
  unreported: { icon: SubtractCircle16Regular, color: "informative" },
  unassessable: { icon: QuestionCircle16Regular, color: "informative" },
};

const useStyles = makeStyles({ badge: { flexShrink: 0, whiteSpace: "nowrap" } });

interface StatusBadgeProps {
  readonly status: Status;
}

export function StatusBadge({ status }: StatusBadgeProps) {
  const { language } = useTexts();
  const { icon: Icon, color } = STATUS_LOOK[status];
  return (
    <Badge
      className={useStyles().badge}
      appearance="tint"
      size="medium"
      color={color}
      icon={<Icon />}
      data-status={status}
    >
      {capitalised(STATUS_NAMES[status][language])}
    </Badge>
  );
}
