import "server-only";
import PostalMime, { type Attachment, type Email } from "postal-mime";
import { mailIdIn } from "./verp";

export type Report = {
  readonly mailId: string;
  readonly recipient: string | null;
  /** RFC 3463. */
  readonly status: string;
};

const statusForm = /\b[245]\.\d{1,3}\.\d{1,3}\b/;
/** The addresses that a server gave the report to: one of them is the mail's own return address. */
const envelopeHeaders = ["delivered-to", "x-original-to", "envelope-to", "to"];

/**
 * What a delivery status notification (RFC 3464) says of our mails; nothing for any other message, such as an automatic answer. The mail is
 * known by its own return address, or by the Message-ID of what came back with the report. Only failed and delayed are news.
 */
export async function readReport(raw: Uint8Array): Promise<Report[]> {
  const email = await parsed(raw);
  if (!email) return [];
  const part = (...types: string[]) => email.attachments.find(({ mimeType }) => types.includes(mimeType));
  const status = part("message/delivery-status", "message/global-delivery-status");
  if (!status) return [];
  const mailId = idOfEnvelope(email) ?? (await idOfReturned(part("text/rfc822-headers", "message/rfc822", "message/global")));
  if (mailId === null) return [];
  const groups = textOf(status)
    .split(/\r?\n[ \t]*\r?\n/)
    .filter((group) => group.trim() !== "");
  const told = await Promise.all(groups.map((group) => reportOf(mailId, group)));
  return told.filter((one) => one !== null);
}

/** A message that no parser takes is none: it must not stand in the way of those behind it. */
async function parsed(raw: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(raw, { rfc822Attachments: true, attachmentEncoding: "utf8" });
  } catch {
    return null;
  }
}

function idOfEnvelope({ headers }: Email): string | null {
  for (const { key, value } of headers) {
    const id = envelopeHeaders.includes(key) ? mailIdIn(value) : null;
    if (id !== null) return id;
  }
  return null;
}

async function idOfReturned(returned: Attachment | undefined): Promise<string | null> {
  if (!returned) return null;
  const { messageId } = await PostalMime.parse(textOf(returned));
  return messageId === undefined ? null : mailIdIn(messageId);
}

/** The fields of one recipient; null for the fields of the report itself, and for what was delivered after all. */
async function reportOf(mailId: string, group: string): Promise<Report | null> {
  const { headers } = await PostalMime.parse(`${group}\r\n\r\n`);
  const field = (name: string) => headers.find(({ key }) => key === name)?.value ?? "";
  if (!["failed", "delayed"].includes(field("action").trim().toLowerCase())) return null;
  const status = statusForm.exec(field("status"))?.[0];
  const recipient = field("original-recipient") || field("final-recipient");
  const address = /^[^;]+;\s*<?([^<>\s]+@[^<>\s]+)>?/.exec(recipient)?.[1] ?? null;
  return status === undefined ? null : { mailId, recipient: address, status };
}

const textOf = ({ content }: Attachment): string =>
  typeof content === "string"
    ? content
    : Buffer.from(content instanceof ArrayBuffer ? new Uint8Array(content) : content).toString("utf8");
