import { describe, expect, it } from "vitest";
import { makeReport } from "@/lib/adapters/mail/make-report";
import { readReport } from "@/lib/adapters/mail/read-report";

const id = "11111111-1111-4111-8111-111111111111";
const mail = { id, to: "hanako@example.com" };
const read = (raw: string) => readReport(Buffer.from(raw));

/** As Postfix writes it: the whole mail comes back, and the report names no return address of ours but in Delivered-To. */
const postfix = [
  "Return-Path: <>",
  `Delivered-To: bounce+${id}@portal.example`,
  "From: MAILER-DAEMON@mx.example (Mail Delivery System)",
  "To: no-reply@portal.example",
  "Subject: Undelivered Mail Returned to Sender",
  "Auto-Submitted: auto-replied",
  "MIME-Version: 1.0",
  'Content-Type: multipart/report; report-type=delivery-status; boundary="X"',
  "",
  "--X",
  "Content-Type: text/plain",
  "",
  "I'm sorry to have to inform you",
  "--X",
  "Content-Type: message/delivery-status",
  "",
  "Reporting-MTA: dns; mx.example",
  "X-Postfix-Queue-ID: 4F2",
  "",
  "Final-Recipient: rfc822; hanako@inner.example",
  "Original-Recipient: rfc822;hanako@example.com",
  "Action: failed",
  "Status: 5.2.2",
  "Diagnostic-Code: smtp; 552 5.2.2 Mailbox",
  "    full",
  "",
  "--X",
  "Content-Type: message/rfc822",
  "",
  `Message-ID: <99999999-9999-4999-8999-999999999999@portal.example>`,
  "Subject: =?UTF-8?B?44GT?=",
  "",
  "body",
  "--X--",
  "",
].join("\r\n");

/** Parts within parts, deeper than any parser goes. */
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, index) => `Content-Type: multipart/mixed; boundary="b${index}"\r\n\r\n--b${index}\r\n`).join(
    "",
  );

describe("a report of a mail that came back (RFC 3464)", () => {
  it("says which mail, whose address and why", async () => {
    expect(await read(makeReport(mail, "hard"))).toEqual([{ mailId: id, recipient: "hanako@example.com", status: "5.1.1" }]);
    expect(await read(makeReport(mail, "soft"))).toEqual([{ mailId: id, recipient: "hanako@example.com", status: "4.2.2" }]);
  });

  it("is known by the return address first; the address is the one that we wrote to", async () => {
    expect(await read(postfix)).toEqual([{ mailId: id, recipient: "hanako@example.com", status: "5.2.2" }]);
  });

  it("is known by the Message-ID of what came back, where the return address is lost", async () => {
    const lost = makeReport(mail, "hard").replace(`bounce+${id}@`, "no-reply@");
    expect(await read(lost)).toMatchObject([{ mailId: id }]);
    expect(await read(postfix.replace(/^Delivered-To.*\r\n/m, ""))).toMatchObject([
      { mailId: "99999999-9999-4999-8999-999999999999" },
    ]);
  });

  it.each([
    ["was delivered after all", makeReport(mail, "hard").replace("Action: failed", "Action: delivered")],
    ["names no mail of ours", makeReport(mail, "hard").replaceAll(id, "x")],
    ["has no status", makeReport(mail, "hard").replace("Status: 5.1.1", "Status: bad")],
    ["is an automatic answer", `To: bounce+${id}@portal.example\r\nSubject: Out of office\r\n\r\nStatus: 5.1.1 Action: failed`],
    ["is a person's mail", `To: bounce+${id}@portal.example\r\nSubject: hello\r\n\r\nhello`],
    ["is empty", ""],
    ["is noise", "\u0000\u0001--X\r\n\r\n--X--"],
    ["is nested without end", nested(400)],
    ["is cut off", makeReport(mail, "hard").slice(0, 300)],
  ])("that %s is none", async (_what, raw) => expect(await read(raw)).toEqual([]));
});
