import { describe, expect, it } from "vitest";
import { type MailData, type MailTemplate, renderMail } from "@/lib/services/mail/render-mail";

const frame = {
  operator: {
    name: { ja: "みなとネットワーク", en: "Minato Network" },
    phone: { number: "0120-000-000", hours: { ja: "月〜金", en: "Mon–Fri" } },
  },
  brand: null,
  publicUrl: "https://portal.example",
};
const rows = [{ label: "アカウントID", value: "taro" }];
const samples: MailData = {
  "authentication-code": {
    code: "042042",
    purpose: "login",
    validUntil: "2026年11月20日（金）12:10",
    requestedAt: "2026年11月20日（金）12:00",
  },
  "account-locked": { loginHint: "20**********89", lockedAt: "12:00" },
  "account-unlocked": { loginHint: "20**********89", unlockedAt: "12:00" },
  "account-id-registered": { rows },
  "account-id-deleted": { rows },
  "option-ordered": { rows },
  "option-cancelled": { rows },
  "contract-ended": { rows },
  "account-id-changed": { rows },
  notice: {
    noticeId: "11111111-1111-4111-8111-111111111111",
    number: "N26-11-0001",
    act: "report",
    kind: "outage",
    title: "No connection",
    body: "Parts of Tokyo.",
    words: "Found.",
    period: "12:00",
    contracts: ["C26-0001"],
  },
  "partner-applied": { rows },
  "partner-cancelled": { rows },
  "campaign-consent-changed": { rows },
  campaign: { title: "Campaign", body: "New prices.", token: "x" },
  "claim-received": { rows },
  "claim-answered": { number: "M26-11-0001", receivedOn: "2026年11月21日（土）", accepted: true, answer: "OK" },
  "password-changed": { rows },
  "paper-change-entered": { items: "A, B", receivedOn: "12:00" },
  "first-password-changed": { at: "12:00" },
  "certificate-issued": { issuedAt: "12:00", renewal: true, byPost: true },
  "switch-changed": { rows },
  "mail-changed": { rows },
  "mail-address-link": { accountId: "taro", token: "abc", validUntil: "2026年11月21日（土）12:00" },
  "card-registered": { rows },
  "card-holder-accepted": { card: "XXXX-XXXX-XXXX-0000" },
  "card-holder-refused": { card: "XXXX-XXXX-XXXX-0000", reason: "not the same name" },
  "contact-changed": { rows },
  "guides-requested": { rows },
  "guides-withdrawn": { rows },
  "guides-sent": { number: "M26-11-0001", sentOn: "2026年11月21日（土）", guides: ["Mail guide"] },
  "contact-mail-link": { path: "/mypage/member/mail?token=x", validUntil: "2026年11月22日 12:00" },
  "contact-mail-changed": { at: "2026年11月21日 12:00" },
  "new-backup-code-used": { usedAt: "12:00", left: 9 },
  "backup-codes-renewed": { at: "12:00" },
};
const templates = Object.keys(samples) as MailTemplate[];

describe.each(templates)("%s", (template) => {
  it.each(["ja", "en"] as const)("in %s: a subject of one line, a body, who sends it and where to ask", (locale) => {
    const { subject, text } = renderMail(template, locale, samples[template], frame);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject).toContain(frame.operator.name[locale]);
    expect(text).toContain("0120-000-000");
    expect(text).not.toMatch(/undefined|\[object/);
    const words = text.replaceAll("アカウントID", "").replace(/2026年.*$/gm, "");
    if (locale === "en") expect(words).not.toMatch(/[ぁ-んァ-ヶ]/u);
  });
});

it("[CL-06] the code's mail says what it is for, until when, and what to do when it was not asked for", () => {
  const login = renderMail("authentication-code", "ja", samples["authentication-code"], frame).text;
  expect(login).toContain("ログイン");
  expect(login).toContain("042042");
  expect(login).toContain("12:10");
  expect(login).toContain("お心当たりがない");
  const enrol = renderMail("authentication-code", "ja", { ...samples["authentication-code"], purpose: "enrol" }, frame).text;
  expect(enrol).toContain("受け取り先を登録");
});

it("a value with a line break can't add a header", () => {
  const { subject } = renderMail(
    "account-locked",
    "ja",
    { loginHint: "x", lockedAt: "y" },
    { ...frame, operator: { ...frame.operator, name: { ja: "a\r\nBcc: b@example.com", en: "x" } } },
  );
  expect(subject).not.toMatch(/[\r\n]/);
});
