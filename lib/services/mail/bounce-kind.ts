import "server-only";

/** A full mail box is a refusal for good in numbers only: it may be empty tomorrow. */
const mayPass = new Set(["5.2.2", "5.2.1"]);

/** Whether an address can't be reached at all, or not for now (RFC 3463: 5 is for good, 4 for now). */
export const bounceKind = (status: string): "hard" | "soft" =>
  status.startsWith("5.") && !mayPass.has(status) ? "hard" : "soft";
