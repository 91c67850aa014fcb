const local = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The browser tests buy, cancel and lock: they refuse a portal (or database) that is not on this machine. */
export function requireLocal(address: string): string {
  if (!local.has(new URL(address).hostname))
    throw new Error(`The browser tests run against this machine only, not against ${new URL(address).host}.`);
  return address;
}
