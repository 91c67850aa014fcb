/** The rows of the table of member roles: who decides how requests are approved, and who approves them. */
export const approvalRights = ["approval.set", "approval.decide"] as const;
