import { type NextRequest, NextResponse } from "next/server";
import { brandCookie, brandCookieOf, brandCookieOptions } from "@/lib/web/brand-cookie-of";
import { contentSecurityPolicy, newNonce } from "@/lib/web/csp";
import { gatewayOrigins } from "@/lib/web/gateway-origins";
import { mailFramePolicy, showsMailFrame } from "@/lib/web/mail-frame";
import { partnerOrigins } from "@/lib/web/partner-origins";

/** Gives every page its content security policy. It is no guard: permissions are checked where data is read and written. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce();
  const https = (request.headers.get("x-forwarded-proto") ?? request.nextUrl.protocol).startsWith("https");
  const development = process.env.NODE_ENV === "development";
  const { pathname } = request.nextUrl;
  const pagePolicy = contentSecurityPolicy(nonce, {
    https,
    development,
    formTargets: partnerOrigins(pathname),
    connectTargets: gatewayOrigins(pathname),
    frames: showsMailFrame(pathname),
  });
  const policy = mailFramePolicy(pathname) ?? pagePolicy;

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // Where a login that comes first leads back to; set here, over whatever the browser sent.
  headers.set("x-path", request.nextUrl.pathname + request.nextUrl.search);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  response.headers.set("Cache-Control", "private, no-store, max-age=0");
  const brand = request.method === "GET" ? brandCookieOf(request.nextUrl) : null;
  if (brand !== null) response.cookies.set(brandCookie, brand, brandCookieOptions);
  if (https) response.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  return response;
}

/** Everything but files that are the same for all: those are cached for long and run no script. */
export const config = { matcher: ["/((?!_next/static|_next/image|fonts/|looks/).*)"] };
