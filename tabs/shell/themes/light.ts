/** The light theme of Teams. */
export { teamsLightTheme as theme } from '@fluentui/tokens';
