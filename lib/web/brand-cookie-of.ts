import "server-only";

/** Only which brand's pages were seen last: it opens no door, and tells nothing about the person. */
export const brandCookie = "__Host-login-brand";
export const brandCookieOptions = {
  httpOnly: true,
  secure: true,
  sameSite: "lax",
  path: "/",
  maxAge: 365 * 24 * 60 * 60,
} as const;

/** Stands for the brand of `/login`, which the proxy does not know by name. */
export const brandOfLogin = "-";

/** Stands for the login of registered members, which is of no brand. */
export const memberLogin = "*";

/** What to remember of an address: the path of a brand, or the mark of `/login` where it was asked for itself. Null: nothing new. */
export function brandCookieOf({ pathname, searchParams }: Pick<URL, "pathname" | "searchParams">): string | null {
  const path = /^\/brand\/([a-z][a-z0-9-]{0,39})(\/|$)/.exec(pathname)?.[1];
  if (path !== undefined) return path;
  if (pathname === "/login/member") return memberLogin;
  // With `to` or `out` it is a session's end that leads here, and the page itself goes on to the brand that was used.
  return pathname === "/login" && !searchParams.has("to") && !searchParams.has("out") ? brandOfLogin : null;
}
