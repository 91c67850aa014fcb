import type { mailbox as ja } from "../ja/mailbox";

export const mailbox = {
  title: "Mailbox of the sample site",
  lead: "Mails that this sample site sent. Nothing left this machine. Newest first.",
  search: "Filter by recipient",
  searchAct: "Filter",
  all: "Show all",
  count: (shown: number) => (shown === 1 ? "1 mail" : `${shown} mails`),
  none: "There is no mail yet",
  noneFor: (to: string) => `There is no mail to "${to}"`,
  to: "To",
  from: "From",
  at: "Date",
  subject: "Subject",
  back: "Back to the mailbox",
  totpTitle: "Authentication codes of staff (sample)",
  totpLead: "The current codes, in place of an authenticator app. They change every 30 seconds: reload the page.",
  totpWho: "Login ID",
  totpCode: "Current code",
} satisfies typeof ja;
