import { Chip } from "@/components/ui/chip";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { SecurityView } from "@/lib/queries/identity/security-view";

/** The list of backup codes with the used ones marked, by their numbers. The codes themselves are shown only when they are made. */
export function BackupCodesState({ locale, codes }: { locale: Locale; codes: SecurityView["backupCodes"] }) {
  const { security: text, methods } = messagesFor(locale);
  if (!codes.madeAt) return <p>{text.codesNone}</p>;
  return (
    <>
      <p className="font-bold text-heading">{text.codesLeft(codes.left, codes.total)}</p>
      <p className="text-note text-muted">{text.codesMade(formatInstant(codes.madeAt, locale))}</p>
      <ol aria-label={methods.codesList} className="mt-3 grid gap-x-8 border-t border-line sm:grid-cols-2">
        {codes.list.map(({ number, usedAt }) => (
          <li key={number} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span className={usedAt ? "nums w-12 text-muted line-through" : "nums w-12 font-bold text-heading"}>
              {methods.codeNumber(number)}
            </span>
            {usedAt ? (
              <>
                <Chip tone="neutral">{methods.codeUsed}</Chip>
                <span className="text-note">{formatInstant(usedAt, locale)}</span>
              </>
            ) : (
              <Chip tone="done">{methods.codeFree}</Chip>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-note text-muted">{methods.codesHidden}</p>
    </>
  );
}
