/** Categories by name. Apart from the catalogue, so that screens need not load it. */

/** The category "Aktivitet og deltagelse", whose 31 subthemes alone carry a functional level. */
export const activityCategory = '93433530-b85c-4d04-a4fb-5ae26cf16f1c';
