/** What figures can be told apart by. Apart from how they are counted, so that a page can ask without bringing that along. */
export const dimensions = ['team', 'targetGroup', 'provider', 'providerType', 'service', 'goalType', 'theme', 'providerKind', 'period'] as const;
export type Dimension = (typeof dimensions)[number];
