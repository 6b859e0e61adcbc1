/** What the buttons of the authority's own cards send back, by verb. */
export const authorityActions = {} as const;
