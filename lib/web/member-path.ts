import "server-only";

/** A path of the member site, or null: only such a path is ever redirected to on the word of the browser. No dots, no second slash, no host. */
export function memberPath(value: unknown): string | null {
  return typeof value === "string" && value.length <= 300 && /^\/mypage(?:\/[A-Za-z0-9_-]+)*(?:\?[A-Za-z0-9_=&%-]*)?$/.test(value)
    ? value
    : null;
}
