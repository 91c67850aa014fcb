import { ButtonLink } from "@/components/ui/button-link";
import type { Localized } from "@/lib/domain/localized";
import type { Locale } from "@/lib/i18n/locale";
import { StaffHeading } from "./staff-heading";
import { staffText } from "./staff-text";

/** A page that the viewer's role may not see: it says which role may. */
export function RefusedRole({ locale, roles }: { locale: Locale; roles: readonly Localized[] }) {
  const text = staffText(locale).staff.refused;
  return (
    <>
      <StaffHeading title={text.title} lead={text.lead(roles.map((role) => role[locale]).join(locale === "ja" ? "・" : ", "))} />
      <ButtonLink href="/staff" look="plain" size="small">
        {text.back}
      </ButtonLink>
    </>
  );
}
