/** The sign of a severity; the word stands beside it. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Filled, Warning16Filled, type FluentIcon } from "@fluentui/react-icons";
import type { Severity } from "../../core/rules/finding";

const ICON: Readonly<Record<Severity, FluentIcon>> = {
  error: ErrorCircle16Filled,
  warning: Warning16Filled,
  note: Info16Filled,
};

const useStyles = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorBrandForeground1 },
});

interface SeverityIconProps {
  readonly severity: Severity;
}

export function SeverityIcon({ severity }: SeverityIconProps) {
  const Icon = ICON[severity];
  return <Icon className={useStyles()[severity]} aria-hidden />;
}
