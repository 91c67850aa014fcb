import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { LockedAccount } from "@/lib/queries/staff/find-locked-account";
import { staffText } from "../../../../parts/staff-text";

/** The account is open already: who opened it, and when. */
export function NotLocked({ locale, account }: { locale: Locale; account: LockedAccount }) {
  const text = staffText(locale).unlock;
  const by = account.lastUnlock;
  return (
    <div className="mt-5 grid max-w-confirm gap-4">
      <Note locale={locale}>{by ? text.notLockedBy(by.staffName, formatInstant(by.at, locale)) : text.notLockedUnknown}</Note>
      <p>
        <ButtonLink href="/staff/locks" look="plain" size="small">
          {text.toLocks}
        </ButtonLink>
      </p>
    </div>
  );
}
