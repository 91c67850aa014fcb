import "server-only";
import type { MailData } from "../render-mail";
import type { SampleWords } from "./sample-words";

/** Mails about contracts: account IDs, options, mail boxes, payment, partners, notices. */
export const contractSamples = ({ say, at, tomorrow, day, token, number, card, rows }: SampleWords) =>
  ({
    "account-id-registered": { rows },
    "account-id-deleted": { rows },
    "account-id-changed": { rows },
    "option-ordered": { rows },
    "option-cancelled": { rows },
    "contract-ended": { rows },
    "mail-changed": { rows },
    "mail-address-link": { accountId: "hanako", token, validUntil: tomorrow },
    "switch-changed": { rows },
    "card-registered": { rows },
    "card-holder-accepted": { card },
    "card-holder-refused": { card, reason: say("名義がご契約者と違います", "The name is not the contract holder's") },
    "claim-received": { rows },
    "claim-answered": {
      number,
      receivedOn: day,
      accepted: true,
      answer: say("1万円をお支払いします。", "We pay 10,000 yen."),
    },
    "partner-applied": { rows },
    "partner-cancelled": { rows },
    "certificate-issued": { issuedAt: at, renewal: false, byPost: true },
    "paper-change-entered": { items: say("お名前、ご住所", "Name, address"), receivedOn: day },
    "guides-requested": { rows },
    "guides-withdrawn": { rows },
    "guides-sent": { number, sentOn: day, guides: [say("メール設定ガイド", "Mail guide")] },
    notice: {
      noticeId: "11111111-1111-4111-8111-111111111111",
      number: "N26-11-0001",
      act: "publish",
      kind: "outage",
      title: say("インターネットにつながらない状態について", "No connection to the Internet"),
      body: say("東京都の一部で、インターネットにつながりません。", "Parts of Tokyo have no connection."),
      words: "",
      period: say("2026年11月20日（金）12:00から", "From 20 November 2026 (Fri), 12:00"),
      contracts: ["C26-0001"],
    },
  }) satisfies Partial<MailData>;
