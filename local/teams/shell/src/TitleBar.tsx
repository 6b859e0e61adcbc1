import { Button, Select } from '@fluentui/react-components';
import { Options20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { people } from '../../../people';
import { languages, themes, type Language, type ThemeName } from './choice';
import { Clock } from './Clock';
import { useShell } from './shellContext';

/** Product name and chooser of the person; view and clock beside them, behind a button where the window is narrow. */
export function TitleBar() {
  const { choice, text, choose } = useShell();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="titleBar">
      <h1 className="titleBar-name">{text.product}</h1>
      <Select
        className="titleBar-person"
        size="small"
        aria-label={text.person}
        value={choice.person}
        onChange={(_, { value }) => choose({ person: value, place: choice.place })}
      >
        {people.map((person) => (
          <option key={person.key} value={person.key}>
            {person.name} · {person.title[choice.language]}
          </option>
        ))}
      </Select>
      <Button
        className="titleBar-more"
        size="small"
        appearance="subtle"
        icon={<Options20Regular />}
        aria-label={text.settings}
        aria-expanded={isOpen}
        aria-controls="settings"
        onClick={() => setOpen(!isOpen)}
      />
      <div id="settings" className="titleBar-settings" data-open={isOpen}>
        <Select
          size="small"
          aria-label={text.language}
          value={choice.language}
          onChange={(_, { value }) => choose({ language: value as Language })}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {text.languages[language]}
            </option>
          ))}
        </Select>
        <Select size="small" aria-label={text.theme} value={choice.theme} onChange={(_, { value }) => choose({ theme: value as ThemeName })}>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {text.themes[theme]}
            </option>
          ))}
        </Select>
        <Clock />
      </div>
    </header>
  );
}
