import "server-only";
import type { NextAuthOptions } from "next-auth";
import { getEnv } from "@/lib/config/env";
import { log } from "@/lib/log";
import { hostCookie, sessionCookie } from "./session-cookie";

declare module "next-auth" {
  interface Session {
    sid: string | null;
  }
}

/**
 * next-auth reads the session cookie and nothing else: the way in is our own action. No provider, so its sign-in, sign-out and callback
 * routes have nothing to do, and app/api/auth closes them. The callbacks never throw: a broken cookie is a session without a secret.
 */
export function authOptions(): NextAuthOptions {
  return {
    providers: [],
    secret: getEnv().NEXTAUTH_SECRET,
    session: { strategy: "jwt" },
    useSecureCookies: true,
    cookies: { sessionToken: { name: sessionCookie, options: { ...hostCookie } } },
    pages: { signIn: "/login", signOut: "/login", error: "/login", verifyRequest: "/login", newUser: "/login" },
    callbacks: {
      jwt: ({ token }) => token,
      session: ({ session, token }) => ({ expires: session.expires, sid: typeof token.sid === "string" ? token.sid : null }),
    },
    // A cookie that does not open is an everyday thing (an old key, an expired token), not an error of ours.
    logger: {
      error: (code) => log.debug({ source: "next-auth", event: code }, "session cookie not read"),
      warn: (code) => log.debug({ source: "next-auth", event: code }, "next-auth"),
      debug: () => undefined,
    },
  };
}
