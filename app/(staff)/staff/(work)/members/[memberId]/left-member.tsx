import { Chip } from "@/components/ui/chip";
import { Note } from "@/components/ui/note";
import { formatDate } from "@/lib/i18n/format";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { MemberPage } from "@/lib/queries/staff/find-member";
import { staffText } from "../../../../parts/staff-text";

type Props = { locale: Locale; member: Pick<MemberPage, "leaving"> };

/** That the member has left, when, and the number of its leaving. */
export function LeftChip({ locale, member: { leaving } }: Props) {
  if (!leaving) return null;
  return <Chip tone="neutral">{staffText(locale).staff.member.left(formatDate(leaving.on, locale), leaving.number)}</Chip>;
}

/** Why there are no acts, and until when the rest of the data is here. */
export function LeftNote({ locale, member: { leaving } }: Props) {
  if (!leaving) return null;
  const text = staffText(locale).staff.member;
  return (
    <div className="mt-4">
      <Note locale={locale}>
        {leaving.removedAt
          ? text.leftRemoved(formatInstant(leaving.removedAt, locale))
          : text.leftNote(formatDate(leaving.removeOn, locale))}
      </Note>
    </div>
  );
}
