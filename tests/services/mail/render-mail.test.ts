import { describe, expect, it } from "vitest";
import { type MailTemplate, renderMail } from "@/lib/services/mail/render-mail";
import { mailSamples } from "@/lib/services/mail/samples/mail-samples";

const frame = {
  operator: {
    name: { ja: "みなとネットワーク", en: "Minato Network" },
    phone: { number: "0120-000-000", hours: { ja: "月〜金", en: "Mon–Fri" } },
  },
  brand: null,
  publicUrl: "https://portal.example",
};
const samples = mailSamples("ja");
const templates = Object.keys(samples) as MailTemplate[];

describe.each(templates)("%s", (template) => {
  it.each(["ja", "en"] as const)("in %s: a subject of one line, a body, who sends it and where to ask", (locale) => {
    const { subject, text } = renderMail(template, locale, mailSamples(locale)[template], frame);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject).toContain(frame.operator.name[locale]);
    expect(text).toContain("0120-000-000");
    expect(text).not.toMatch(/undefined|\[object/);
    if (locale === "en") expect(text).not.toMatch(/[ぁ-んァ-ヶ]/u);
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
