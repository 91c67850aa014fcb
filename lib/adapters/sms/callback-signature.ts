import "server-only";
import { createHmac, timingSafeEqual } from "node:crypto";

/** What the provider signs: the address it calls, then each field's name and value in the order of the names. */
export function callbackSignature(token: string, address: string, fields: Readonly<Record<string, string>>): string {
  const signed = Object.keys(fields)
    .sort()
    .reduce((text, name) => `${text}${name}${fields[name] ?? ""}`, address);
  return createHmac("sha1", token).update(signed, "utf8").digest("base64");
}

/** Whether a call is the provider's own: one that was made up, changed or meant for another message is believed in nothing. */
export function isSignedCallback(
  token: string,
  header: string | null,
  address: string,
  fields: Readonly<Record<string, string>>,
): boolean {
  const expected = Buffer.from(callbackSignature(token, address, fields));
  const given = Buffer.from(header ?? "");
  return expected.length === given.length && timingSafeEqual(expected, given);
}
