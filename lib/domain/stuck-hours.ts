/** All tries of a mail or short message end within a day: what has waited longer has lost its job. */
export const stuckHours = 24;
