import "server-only";
import type { MailData } from "../render-mail";
import type { SampleWords } from "./sample-words";

/** Mails about being a member: registration, details, people, own data, campaigns. */
export const memberSamples = ({ say, at, until, tomorrow, day, token, code, number, member, rows }: SampleWords) =>
  ({
    "registration-code": { code, validUntil: until, requestedAt: at },
    "registration-known": { requestedAt: at },
    "member-registered": { rows, papers: "identity" },
    "contact-changed": { rows },
    "contact-mail-link": { path: `/mypage/member/mail?token=${token}`, validUntil: tomorrow },
    "contact-mail-changed": { at },
    "contact-received": { number: "7KQ2-M8ZD", at },
    "member-changed": { items: say("電話番号、ご住所", "Phone, address") },
    "change-report-placed": { number, what: say("商号の変更", "New company name") },
    "change-report-decided": {
      number,
      what: say("商号の変更", "New company name"),
      accepted: true,
      answer: say("登記簿謄本を確かめました。", "We have seen the certificate of registration."),
    },
    "own-data-ready": { until: tomorrow },
    "deletion-state": { state: "waiting", number, answer: null },
    "member-left": { number, removeOn: day },
    "people-invitation": { member, inviter: say("見本 太郎", "Taro Mihon"), rows, expires: tomorrow, token },
    "people-invitation-asked": { mail: "ha***@example.com" },
    "people-joined": { member, rows },
    "people-welcome": { member, rows },
    "people-access-changed": { member, rows },
    "people-removed": { member },
    "people-change-done": { title: say("利用者の権限を変えました", "Access changed"), number, member, rows },
    "approval-asked": { what: say("「リモートサポート」の申込", "Purchase of Remote support"), rows, id: token },
    "approval-outcome": {
      outcome: "refused",
      what: say("「リモートサポート」の申込", "Purchase of Remote support"),
      rows,
      reason: say("来月からにしてください。", "Please order it from next month."),
      id: token,
    },
    "campaign-consent-changed": { rows },
    campaign: {
      title: say("冬のキャンペーンのご案内", "Our winter campaign"),
      body: say("12月31日までのお申し込みで、工事費が無料になります。", "Order by 31 December, and installation is free."),
      token,
    },
  }) satisfies Partial<MailData>;
