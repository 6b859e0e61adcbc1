/** The dark theme of Teams. */
export { teamsDarkTheme as theme } from '@fluentui/tokens';
