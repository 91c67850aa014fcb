import { describe, expect, it } from "vitest";
import { mailBlocks } from "@/lib/services/mail/html/mail-blocks";
import { mailHtml } from "@/lib/services/mail/html/mail-html";
import { type MailTemplate, renderMail } from "@/lib/services/mail/render-mail";
import { mailSamples } from "@/lib/services/mail/samples/mail-samples";
import { readCatalogueFolder } from "../../../scripts/catalogue-files";

const parsed = readCatalogueFolder("catalogue");
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { operator } = parsed.catalogue;
const publicUrl = "https://portal.example";
const written = { subject: "【S光】x", locale: "ja", sender: "S光", brand: null } as const;

const whole = (template: MailTemplate, locale: "ja" | "en", brand = operator.brands.list[0] ?? null) => {
  const mail = renderMail(template, locale, mailSamples(locale)[template], { operator, brand, publicUrl });
  return { ...mail, html: mailHtml({ ...mail, locale, brand, sender: (brand ?? operator).name[locale] }) };
};
/** What a reader sees of HTML: tags away, entities back. */
const seen = (html: string) =>
  html
    .replace(/<style>[\s\S]*?<\/style>|<title>.*?<\/title>/g, "")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, "");

describe.each(Object.keys(mailSamples("ja")) as MailTemplate[])("[JP-10] the HTML form of %s", (template) => {
  it.each(["ja", "en"] as const)("in %s says every word of the text and loads nothing", (locale) => {
    const { html, text } = whole(template, locale);
    const words = seen(html);
    for (const line of text.split("\n")) {
      const parts = line.replace(/^(・|[-•] )/, "").split(/[：:]\s?(?!\/\/)/);
      for (const part of parts.map((one) => one.replace(/\s+/g, ""))) if (!/^[─-]*$/.test(part)) expect(words).toContain(part);
    }
    expect(html).not.toMatch(/<(img|link|script|iframe|object|embed|form|input|svg)\b|url\(|@import|\son[a-z]+=|javascript:/i);
    expect([...html.matchAll(/(?:src|href)="([^"]*)"/g)].every(([, address]) => address?.startsWith(publicUrl))).toBe(true);
    expect(html).toContain(`<html lang="${locale}">`);
  });
});

describe("[JP-10] the HTML form of a mail", () => {
  it("has one button for its one act, with where it leads below; the rest are links", () => {
    const { html } = whole("new-backup-code-used", "ja");
    expect(html).toMatch(
      /<a href="https:\/\/portal\.example\/brand\/s\/mypage\/security" style="[^"]*background:#0017c1[^"]*">ログインと安全を開く<\/a>/,
    );
    expect(html.match(/background:#0017c1/g)).toHaveLength(1);
  });

  it("has no button in the small print: the way out of campaign mail is a link there", () => {
    expect(whole("campaign", "ja").html).not.toContain("background:#0017c1");
    expect(whole("campaign", "ja").html).toContain("/unsubscribe?token=sample-token");
  });

  it("has the facts as a table with row heads, and a code by itself", () => {
    const { html } = whole("authentication-code", "ja");
    expect(html).toContain(">042042</div>");
    expect(html).toMatch(/<th scope="row"[^>]*>有効期限<\/th><td[^>]*>2026年11月20日（金）12:10<\/td>/);
  });

  it("[FB-01] is in its brand's colours and name; the operator's without one", () => {
    const [s, u] = operator.brands.list;
    expect(whole("account-locked", "ja", u).html).toContain("border-top:4px solid #006173");
    expect(whole("account-locked", "ja", s).html).toContain(">S光<");
    expect(whole("account-locked", "ja", null).html).toContain(">みなとネットワーク<");
  });

  it("keeps the sender out of its heading, who stands above it", () => {
    expect(whole("account-locked", "ja").html).toMatch(/<h1[^>]*>ログインをロックしました<\/h1>/);
    expect(whole("account-locked", "en").html).toMatch(/<h1[^>]*>Your login is locked<\/h1>/);
  });

  it("is dark where the reader's mail program is dark, without a white card", () => {
    expect(whole("account-locked", "ja").html).toContain("@media (prefers-color-scheme:dark)");
  });

  it.each([
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "件名：<b>x</b>",
    "・<i>x</i>",
    'https://portal.example/"onclick="x',
    "https://portal.example/<b>",
    "javascript:alert(1)",
    "見てください https://portal.example/a?b=1&c=2 。",
  ])("%s is words, not markup", (line) => {
    const html = mailHtml({ ...written, text: `${line}\n` });
    expect(html).not.toMatch(/<(script|img|b|i)\b|"onclick|href="javascript/);
    expect(seen(html)).toContain(line.replace(/^(件名：|・)/, "").replace(/\s+/g, ""));
  });

  it("reads paragraphs, facts, lists, links and rules off the text", () => {
    expect(mailBlocks("a\nb\n\n番号：1\n日付：2\n\n・x\n・y\nhttps://e.example/z\n────────────────────\n電話 0（月）\n")).toEqual(
      [
        { kind: "text", lines: ["a", "b"] },
        {
          kind: "facts",
          rows: [
            { label: "番号", value: "1" },
            { label: "日付", value: "2" },
          ],
        },
        { kind: "list", items: ["x", "y"] },
        { kind: "link", url: "https://e.example/z" },
        { kind: "rule" },
        { kind: "text", lines: ["電話 0（月）"] },
      ],
    );
  });
});
