/** The high contrast theme of Teams. */
export { teamsHighContrastTheme as theme } from '@fluentui/tokens';
