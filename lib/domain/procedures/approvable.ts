/**
 * The kinds of procedures that can wait for an approval: they hold no secret that must not be kept for days, and nothing of them
 * rests on the requester's session.
 */
export const approvableKinds = ["add-option", "cancel-option", "delete-account-id"] as const;

export const isApprovable = (kind: string): boolean => approvableKinds.some((one) => one === kind);
