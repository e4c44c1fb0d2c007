/** More options; so far the theme. */
import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useTexts } from "../texts/texts-context";
import { THEME_CHOICES, type ThemeChoice } from "../theme/theme-choice";

interface ThemeMenuProps {
  readonly choice: ThemeChoice;
  readonly onChoose: (choice: ThemeChoice) => void;
}

export function ThemeMenu({ choice, onChoose }: ThemeMenuProps) {
  const { more, theme, themes } = useTexts().header;
  return (
    <Menu
      checkedValues={{ theme: [choice] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = THEME_CHOICES.find((candidate) => checkedItems.includes(candidate));
        if (chosen) onChoose(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<MoreHorizontal20Regular />}
          aria-label={more}
          title={more}
          data-action="more"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{theme}</MenuGroupHeader>
            {THEME_CHOICES.map((candidate) => (
              <MenuItemRadio key={candidate} name="theme" value={candidate}>
                {themes[candidate]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
