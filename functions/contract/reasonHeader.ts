/** Stands apart from the schemas: the tabs write the header and read none. */
export const writeReason = (reason: string): string => encodeURIComponent(reason);
