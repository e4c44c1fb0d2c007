/** What is needed now and then: the guide, the trial of this Excel, opening with the file, the theme. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { Beaker20Regular, BookQuestionMark20Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import { GUIDE_PAGE, PROBE_PAGE, type AutoOpen } from "../pane-ports";
import { useTexts } from "../texts/texts-context";
import { THEME_CHOICES, type ThemeChoice } from "../theme/theme-choice";
import { useAutoOpen } from "../use-auto-open";

interface MoreMenuProps {
  readonly themeChoice: ThemeChoice;
  readonly onChooseTheme: (choice: ThemeChoice) => void;
  readonly autoOpen: AutoOpen | undefined;
}

export function MoreMenu({ themeChoice, onChooseTheme, autoOpen }: MoreMenuProps) {
  const { more, theme, themes, guide, probe, openWithFile } = useTexts().header;
  const opening = useAutoOpen(autoOpen);
  const checked = { theme: [themeChoice], opening: opening.isOn ? ["file"] : [] };
  return (
    <Menu
      checkedValues={checked}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === "opening") opening.set(checkedItems.length > 0);
        const chosen = THEME_CHOICES.find((candidate) => checkedItems.includes(candidate));
        if (chosen) onChooseTheme(chosen);
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
          <MenuItemLink href={GUIDE_PAGE} target="_blank" rel="noopener" icon={<BookQuestionMark20Regular />}>
            {guide}
          </MenuItemLink>
          <MenuItemLink href={PROBE_PAGE} icon={<Beaker20Regular />}>
            {probe}
          </MenuItemLink>
          {opening.isOn !== undefined && (
            <MenuItemCheckbox name="opening" value="file">
              {openWithFile}
            </MenuItemCheckbox>
          )}
          <MenuDivider />
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
