import "server-only";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

/** Each mail's own return address: what comes back to it says by that alone which mail it was. */
export function returnAddress(address: string, mailId: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, at)}+${mailId}${address.slice(at)}`;
}

/** The mail id in a return address or a Message-ID; null where there is none. */
export function mailIdIn(text: string): string | null {
  return uuid.exec(text.toLowerCase())?.[0] ?? null;
}
