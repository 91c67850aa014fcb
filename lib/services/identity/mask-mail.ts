import "server-only";

/** A mail address as it may be shown before the login is complete: `ha***@example.com`. Its length is not told. */
export function maskMail(address: string): string {
  const at = address.lastIndexOf("@");
  const local = address.slice(0, at);
  return `${local.slice(0, local.length > 3 ? 2 : 1)}***${address.slice(at)}`;
}
