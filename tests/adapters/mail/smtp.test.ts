import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { MailSender, OutgoingMail } from "@/lib/adapters/mail/mail-sender";
import { isPlainAddress } from "@/lib/adapters/mail/plain-address";
import { smtpMailSender } from "@/lib/adapters/mail/smtp";
import { mailIdIn, returnAddress } from "@/lib/adapters/mail/verp";
import { startMailServer } from "./counterpart";

let server: Awaited<ReturnType<typeof startMailServer>>;
let sender: MailSender;
beforeAll(async () => {
  server = await startMailServer();
  sender = smtpMailSender({
    url: server.url,
    host: "portal.example",
    returnTo: "bounce@portal.example",
  });
});
afterAll(() => server.stop());
beforeEach(() => {
  server.messages.length = 0;
  server.behave();
});

const id = "11111111-1111-4111-8111-111111111111";
const mail: OutgoingMail = {
  id,
  to: "hanako@example.com",
  from: { name: "S光 会員窓口", address: "no-reply@s-hikari.example" },
  subject: "【S光】認証コードのお知らせ",
  text: "認証コード：123456\n",
  html: "<!DOCTYPE html><p>認証コード：123456</p>",
  at: "2026-11-20T03:00:00Z",
};
const parsed = async () => PostalMime.parse(server.messages[0]?.raw ?? "");

describe("[JP-10] a mail over SMTP", () => {
  it("goes as text and HTML, with its id as Message-ID and in its own return address", async () => {
    await sender.send(mail);
    expect(server.messages).toMatchObject([{ from: `bounce+${id}@portal.example`, to: ["hanako@example.com"] }]);
    expect(server.messages[0]?.raw).toContain("multipart/alternative");
    expect(await parsed()).toMatchObject({
      messageId: `<${id}@portal.example>`,
      subject: mail.subject,
      from: mail.from,
      text: expect.stringContaining("認証コード：123456"),
      html: expect.stringContaining("<p>認証コード：123456</p>"),
    });
    expect((await parsed()).headers).toContainEqual(expect.objectContaining({ key: "auto-submitted", value: "auto-generated" }));
  });

  it.each([
    ["subject", { subject: "Code\r\nBcc: thief@example.com\r\n\r\nbody" }],
    ["sender's name", { from: { name: "S\r\nBcc: thief@example.com", address: "no-reply@s-hikari.example" } }],
    ["address", { to: "hanako@example.com\r\nBcc: thief@example.com" }],
    ["address with a second one", { to: "hanako@example.com, thief@example.com" }],
    ["unsubscribe address", { unsubscribeUrl: "https://portal.example/x\r\nBcc: thief@example.com" }],
  ])("a line break or a second address in its %s makes no header and no recipient", async (_where, change) => {
    await sender.send({ ...mail, ...change }).catch(() => undefined);
    for (const { to } of server.messages) expect(to).not.toContain("thief@example.com");
    for (const { raw } of server.messages) {
      const { headers } = await PostalMime.parse(raw);
      expect(headers.filter(({ key }) => key === "bcc" || key === "cc")).toEqual([]);
    }
  });

  it.each(["", "a", "a@b@c", "a@b,c@d", "A <a@b>", "a@b\r\nBcc: c@d", "a@b\u0000", "a b@c", "a;b@c", `${"a".repeat(251)}@b.c`])(
    "%j is no address that is sent to",
    (address) => expect(isPlainAddress(address)).toBe(false),
  );
  it.each(["hanako@example.com", "h.anako+x@例え.jp", "o'neil@example.com"])("%s is", (address) =>
    expect(isPlainAddress(address)).toBe(true),
  );

  it("its return address names it, and nothing else does", () => {
    expect(returnAddress("bounce@portal.example", id)).toBe(`bounce+${id}@portal.example`);
    expect(mailIdIn(`Bounce+${id.toUpperCase()}@portal.example`)).toBe(id);
    expect(mailIdIn("bounce@portal.example")).toBeNull();
  });
});
