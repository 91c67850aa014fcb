import "server-only";

export type MailFailure = {
  /** A code such as ECONNREFUSED and the server's status: a server's words may repeat the address. */
  readonly reason: string;
  /** The server will not take mail for this address, now or later: its RFC 3463 status. Null: it may go through later. */
  readonly refusedForGood: string | null;
};

const longestReason = 80;

/** What can be kept of a sender's error, and whether it is about the address. */
export function mailFailure(error: unknown): MailFailure {
  if (!(error instanceof Error)) return { reason: "unknown", refusedForGood: null };
  const code = "code" in error && typeof error.code === "string" ? error.code : error.name;
  const status = "responseCode" in error && typeof error.responseCode === "number" ? error.responseCode : null;
  const reason = `${code}${status === null ? "" : ` ${status}`}`.slice(0, longestReason);
  const aboutAddress = "command" in error && error.command === "RCPT TO" && status !== null && status >= 500;
  return { reason, refusedForGood: aboutAddress ? statusIn(error) : null };
}

/** The status that many servers put into their words; a refusal without one is one of an unnamed kind. */
function statusIn(error: Error): string {
  const words = "response" in error && typeof error.response === "string" ? error.response : "";
  return /\b5\.\d{1,3}\.\d{1,3}\b/.exec(words)?.[0] ?? "5.0.0";
}
