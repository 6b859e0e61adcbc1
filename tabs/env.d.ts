interface ImportMetaEnv {
  /** Id of the Teams package, for links into the app where the host does not say it. */
  readonly VITE_TEAMS_APP_ID?: string;
}
