import "server-only";

/** The page that an address asks for; whatever is no page number asks for the first. */
export function pageNumber(wanted: string | string[] | undefined): number {
  return typeof wanted === "string" && /^[1-9]\d{0,5}$/.test(wanted) ? Number(wanted) : 1;
}
