import "server-only";

/** A staff ID as it is stored: width and case make no other person. */
export function foldStaffLoginId(typed: string): string {
  return typed.normalize("NFKC").trim().toLowerCase();
}
