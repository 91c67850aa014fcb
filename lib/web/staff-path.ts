import "server-only";

/** A path of the staff side, or null: only such a path is ever redirected to on the word of the browser. No dots, no second slash, no host. */
export function staffPath(value: unknown): string | null {
  return typeof value === "string" &&
    value.length <= 600 &&
    /^\/staff(?:\/[A-Za-z0-9_-]+)*(?:\?[A-Za-z0-9_=&%+-]*)?$/.test(value) &&
    !value.startsWith("/staff/login")
    ? value
    : null;
}
