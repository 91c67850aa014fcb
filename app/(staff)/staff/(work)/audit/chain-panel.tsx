import { Note } from "@/components/ui/note";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import type { LastVerification } from "@/lib/queries/staff/last-verification";
import { staffText } from "../../../parts/staff-text";
import { VerifyForm } from "./verify-form";

/** Whether anything in the trail was changed: the newest verification and the way to a new one. */
export function ChainPanel({ locale, last }: { locale: Locale; last: LastVerification | null }) {
  const text = staffText(locale).audit.verify;
  return (
    <section id="chain" aria-labelledby="chain-title" className="rounded-8 border border-line px-4 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h2 id="chain-title" className="text-body">
            {text.title}
          </h2>
          <p className="text-muted">{text.lead}</p>
        </div>
        <VerifyForm locale={locale} />
      </div>
      {last ? (
        <div className="mt-3">
          <Note
            locale={locale}
            tone={last.intact ? (last.seals === 0 ? "info" : "success") : "error"}
            title={verdict(last, locale)}
          >
            {last.from && last.until ? <p>{text.brokenRange(last.from, last.until)}</p> : null}
            {last.intact && last.waiting > 0 ? <p>{text.waiting(last.waiting)}</p> : null}
            <p className="text-muted">
              {text.at(formatInstant(last.at, locale))}
              {last.staffName ? ` ${last.staffName}` : ""}
            </p>
          </Note>
        </div>
      ) : null}
    </section>
  );
}

function verdict(last: LastVerification, locale: Locale): string {
  const text = staffText(locale).audit.verify;
  if (last.broken !== null) return text.broken(last.broken);
  return last.seals === 0 ? text.nothing : text.intact(last.seals, last.entries);
}
