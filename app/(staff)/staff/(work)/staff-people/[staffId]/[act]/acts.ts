/** What can be done with a colleague's login; each is a page that says what will happen. */
export const personActs = ["role", "lock", "unlock", "end-sessions"] as const;
