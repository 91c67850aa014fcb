import "server-only";

const said = {
  hard: { status: "5.1.1", action: "failed", words: "550 5.1.1 User unknown" },
  soft: { status: "4.2.2", action: "delayed", words: "452 4.2.2 Mailbox full" },
} as const;

/** A delivery status notification (RFC 3464) as mail servers write it. */
export function makeReport({ id, to }: { id: string; to: string }, kind: "hard" | "soft"): string {
  const { status, action, words } = said[kind];
  return [
    "From: Mail Delivery System <mailer-daemon@mx.example>",
    `To: bounce+${id}@portal.example`,
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    'Content-Type: multipart/report; report-type=delivery-status; boundary="report"',
    "",
    "--report",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "Your message could not be delivered.",
    "",
    "--report",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example",
    "",
    `Final-Recipient: rfc822; ${to}`,
    `Action: ${action}`,
    `Status: ${status}`,
    `Diagnostic-Code: smtp; ${words}`,
    "",
    "--report",
    "Content-Type: text/rfc822-headers",
    "",
    `Message-ID: <${id}@portal.example>`,
    "",
    "--report--",
    "",
  ].join("\r\n");
}
