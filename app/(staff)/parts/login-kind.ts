import type { Locale } from "@/lib/i18n/locale";
import { staffText } from "./staff-text";

/** What sort of login it is: of a member ID its kind (the role stands apart, in the catalogue's words), of the others their role. */
export function loginKind(locale: Locale, { kind, role }: { readonly kind: string; readonly role: string }): string {
  const { memberId, roles } = staffText(locale).staff.member;
  if (kind === "member-id") return memberId;
  return Object.entries(roles).find(([code]) => code === role)?.[1] ?? role;
}
