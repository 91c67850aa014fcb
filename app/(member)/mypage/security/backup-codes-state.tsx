import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { SecurityView } from "@/lib/queries/identity/security-view";

/** How many backup codes are left, and when the others were used. The codes themselves are shown only when they are made. */
export function BackupCodesState({ locale, codes }: { locale: Locale; codes: SecurityView["backupCodes"] }) {
  const text = messagesFor(locale).security;
  if (!codes.madeAt) return <p>{text.codesNone}</p>;
  return (
    <>
      <p className="font-bold text-heading">{text.codesLeft(codes.left, codes.total)}</p>
      <p className="text-note text-muted">{text.codesMade(formatInstant(codes.madeAt, locale))}</p>
      {codes.used.length > 0 ? (
        <ul aria-label={text.codesUsed} className="mt-2 list-disc pl-6 text-note">
          {codes.used.map((usedAt) => (
            <li key={usedAt.toString()}>{text.codesUsedAt(formatInstant(usedAt, locale))}</li>
          ))}
        </ul>
      ) : (
        <p className="mt-2 text-note">{text.codesNeverUsed}</p>
      )}
    </>
  );
}
