/** How many indicators stand where; choosing a status shows only those. */
import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { Status } from "../../core/methodology/assessment";
import type { StatusCount } from "../grouping/group-figures";
import { useTexts } from "../texts/texts-context";
import { STATUS_LOOK } from "./StatusBadge";

interface StatusFilterProps {
  readonly counts: readonly StatusCount[];
  readonly chosen: Status | undefined;
  readonly onChoose: (status: Status | undefined) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  success: { color: tokens.colorStatusSuccessForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  danger: { color: tokens.colorStatusDangerForeground1 },
  informative: { color: tokens.colorNeutralForeground3 },
  button: { minWidth: 0, fontWeight: tokens.fontWeightRegular, fontVariantNumeric: "tabular-nums" },
});

export function StatusFilter({ counts, chosen, onChoose }: StatusFilterProps) {
  const styles = useStyles();
  const texts = useTexts().figures;
  return (
    <div role="group" aria-label={texts.filterByStatus} className={styles.group}>
      {counts.map(({ status, count }) => {
        const { icon: Icon, color } = STATUS_LOOK[status];
        return (
          <ToggleButton
            key={status}
            size="small"
            shape="circular"
            className={styles.button}
            icon={<Icon className={styles[color as keyof typeof styles]} />}
            checked={chosen === status}
            data-filter={status}
            onClick={() => onChoose(chosen === status ? undefined : status)}
          >
            {texts.statusCount[status](count)}
          </ToggleButton>
        );
      })}
    </div>
  );
}
