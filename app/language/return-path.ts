/** The path of the page a form was sent from, if it is a page of this host; else the front door. */
export function pathToReturnTo(referer: string | null, host: string | null): string {
  if (!referer || !host || !URL.canParse(referer)) return "/";
  const from = new URL(referer);
  if (from.host !== host || !from.pathname.startsWith("/") || from.pathname.startsWith("//") || from.pathname === "/language")
    return "/";
  return from.pathname + from.search;
}
