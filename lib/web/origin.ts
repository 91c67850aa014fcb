import "server-only";
import { getEnv } from "@/lib/config/env";
import { findBrandByHost } from "@/lib/domain/catalogue/find-brand";
import { siteOperator } from "./site-operator";

/** Larger than any form of ours; an upload has a route of its own. */
const MAX_BODY_BYTES = 256 * 1024;

export type OriginFault = "foreign-origin" | "too-long";

type HeaderReader = { get(name: string): string | null };

/**
 * Guards a POST: it must come from a page of the configured address. A browser always says so by Origin, or by Sec-Fetch-Site where it
 * leaves Origin out; `X-Forwarded-Host` is never believed. Next alone would run an action that has no Origin header. A brand's own host
 * (scheme and port are the configured address's) counts as ours, and its pages post to itself.
 */
export async function originFault(headers: HeaderReader): Promise<OriginFault | null> {
  const configured = await addressOf(headers.get("host"));
  const origin = headers.get("origin");
  const same =
    origin !== null
      ? origin === configured.origin
      : headers.get("sec-fetch-site") === "same-origin" && headers.get("host") === configured.host;
  if (!same) return "foreign-origin";
  const length = headers.get("content-length");
  if (length !== null && !(Number(length) <= MAX_BODY_BYTES)) return "too-long";
  return null;
}

async function addressOf(host: string | null): Promise<URL> {
  const address = new URL(getEnv().PUBLIC_URL);
  if (host === address.host) return address;
  const brand = findBrandByHost(await siteOperator(), host);
  if (brand?.host) address.hostname = brand.host;
  return address;
}
