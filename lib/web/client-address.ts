import "server-only";
import { isIPv6, SocketAddress } from "node:net";

type HeaderReader = { get(name: string): string | null };

/**
 * Whom the throttle counts: the address that the nearest proxy saw, the last of X-Forwarded-For, which the front
 * sees to (scripts/front/server.mjs), so nobody can make it up. Of an IPv6 address the first 64 bits, since one line has them all.
 */
export function clientAddress(headers: HeaderReader): string {
  const last = headers.get("x-forwarded-for")?.split(",").at(-1)?.trim().slice(0, 45) ?? "";
  return isIPv6(last) ? lineOf(last) : last || "unknown";
}

const mapped = "::ffff:";
const GROUPS = 8;

/** The first 64 bits, however the address is written; an IPv4 address in the clothes of an IPv6 one is that IPv4 address. */
function lineOf(typed: string): string {
  // One address has one spelling here: the system's own.
  const { address } = new SocketAddress({ address: typed.replace(/%.*/, ""), family: "ipv6" });
  if (address.startsWith(mapped) && address.includes(".")) return address.slice(mapped.length);
  const [before = [], after = []] = address.split("::").map((half) => half.split(":").filter((group) => group !== ""));
  const zeros = Array.from({ length: GROUPS - before.length - after.length }, () => "0");
  return `${[...before, ...zeros, ...after].slice(0, GROUPS / 2).join(":")}::/64`;
}

const browsers: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/Firefox\//, "Firefox"],
  [/Chrome\//, "Chrome"],
  [/Safari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/Linux/, "Linux"],
];

/** A session's name in the list of sessions, from two closed lists: nothing that the browser sends is stored or shown. Empty: unknown. */
export function deviceName(userAgent: string | null): string {
  const of = (list: [RegExp, string][]) => list.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
  return [of(browsers), of(systems)].filter(Boolean).join(" / ");
}
