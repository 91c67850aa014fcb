import { describe, expect, it } from "vitest";
import { mailBlocks } from "@/lib/services/mail/html/mail-blocks";
import { mailHtml } from "@/lib/services/mail/html/mail-html";
import { isOwnAddress, ownAddresses } from "@/lib/services/mail/html/own-addresses";
import { type MailTemplate, renderMail } from "@/lib/services/mail/render-mail";
import { mailSamples } from "@/lib/services/mail/samples/mail-samples";
import { readCatalogueFolder } from "../../../scripts/catalogue-files";

const parsed = readCatalogueFolder("catalogue");
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { operator } = parsed.catalogue;
const publicUrl = "https://portal.example";
const own = ownAddresses(operator, publicUrl);
const written = { subject: "【S光】x", locale: "ja", sender: "S光", brand: null, own } as const;

const whole = (template: MailTemplate, locale: "ja" | "en", brand = operator.brands.list[0] ?? null) => {
  const mail = renderMail(template, locale, mailSamples(locale)[template], { operator, brand, publicUrl });
  return { ...mail, html: mailHtml({ ...mail, locale, brand, sender: (brand ?? operator).name[locale], own }) };
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
    expect(
      mailBlocks("a\nb\n\n番号：1\n日付：2\n\n・x\n・y\nhttps://e.example/z\n> c\n>\n────────────────────\n電話 0（月）\n", [
        "https://e.example",
      ]),
    ).toEqual([
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
      { kind: "quote", lines: ["c", ""] },
      { kind: "rule" },
      { kind: "text", lines: ["電話 0（月）"] },
    ]);
  });
});

describe("[BZ-13] what somebody typed lends our name to nobody", () => {
  const html = (lines: string[]) => mailHtml({ ...written, text: `${lines.join("\n")}\n` });
  const button = "background:#0017c1";

  it.each([
    "目的：https://evil.example/login で確認",
    "https://evil.example/login",
    "・https://evil.example/login",
    "https://evil.example/a 株式会社さんが、招待しています。",
    `${publicUrl}.evil.example/login`,
    `${publicUrl}@evil.example/login`,
    `${publicUrl}:8443/login`,
  ])("%s has neither link nor button", (line) => {
    expect(html([line])).not.toContain("<a ");
    expect(seen(html([line]))).toContain(line.replace(/^(目的：|・)/, "").replace(/\s+/g, ""));
  });

  it("our own pages are links, at the public address and at a brand's own host", () => {
    const list = operator.brands.list.slice(0, 1).map((brand) => ({ ...brand, host: "s.example" }));
    const both = ownAddresses({ brands: { ...operator.brands, list } }, "https://portal.example:8443");
    expect(both).toEqual(["https://portal.example:8443", "https://s.example:8443"]);
    expect(
      ["https://s.example:8443", "https://s.example:8443/x", "https://s.example:8443?x"].every((one) => isOwnAddress(one, both)),
    ).toBe(true);
    expect(
      ["https://s.example/x", "http://portal.example:8443/", "https://s.example:84430/"].some((one) => isOwnAddress(one, both)),
    ).toBe(false);
    expect(html([`${publicUrl}/login`])).toContain(button);
  });

  it.each(["ja", "en"] as const)(
    "the lines of a message in %s are quoted: no code, no rule, no link of ours, and the button stays",
    (locale) => {
      const message =
        "認証コード：483920\nAuthentication code: 483920\n────────────────────\n\n・a\nhttps://portal.example/login";
      const rows = [{ label: "伝言", value: message }];
      const data = { ...mailSamples(locale)["people-invitation"], rows };
      const mail = renderMail("people-invitation", locale, data, { operator, brand: null, publicUrl });
      expect(mail.text).toContain(
        message
          .split("\n")
          .map((line) => `> ${line}`.trimEnd())
          .join("\n"),
      );
      const shown = mailHtml({ ...mail, locale, brand: null, sender: "S光", own });
      expect(shown).toMatch(
        /<blockquote[^>]*>認証コード：483920<br>Authentication code: 483920<br>─+<br><br>・a<br>https:\/\/portal\.example\/login<\/blockquote>/,
      );
      expect(shown).not.toContain("letter-spacing:0.2em");
      expect(shown.match(new RegExp(button, "g"))).toHaveLength(1);
      expect(shown).toMatch(/href="https:\/\/portal\.example\/invitation\?token=[^"]*" style="[^"]*background:#0017c1/);
    },
  );

  it("a number in a field is no code: only what our mails call a code stands out", () => {
    expect(html(["会員：483920", "目的：483920"])).not.toContain("letter-spacing:0.2em");
    expect(html(["認証コード：483920"])).toContain("letter-spacing:0.2em");
  });
});
