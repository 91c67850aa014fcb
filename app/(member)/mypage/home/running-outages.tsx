import { NoticeLink } from "@/components/billing/notice-item";
import { Icon } from "@/components/ui/icon";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { noticePeriod } from "@/lib/i18n/notice-period";
import type { NoticeLine } from "@/lib/queries/notices/own-notices";

/** Before everything else: an outage that touches the reader now. Nothing where there is none. */
export function RunningOutages({ locale, lines }: { locale: Locale; lines: readonly NoticeLine[] }) {
  const running = lines.filter(({ kind, phase }) => kind === "outage" && phase === "now");
  if (running.length === 0) return null;
  return (
    <section
      aria-labelledby="running-title"
      className="mt-4 flex items-start gap-3 rounded-4 border-2 border-l-8 border-error bg-error-ground px-4 py-3 sm:px-5"
    >
      <Icon name="warn" size={22} className="mt-0.5 text-error" />
      <div className="min-w-0">
        <h2 id="running-title" className="text-body font-bold text-heading">
          {messagesFor(locale).notices.home.running(running.length)}
        </h2>
        <ul className="mt-1 grid gap-1 text-note">
          {running.map((line) => (
            <li key={line.id}>
              <NoticeLink locale={locale} line={line} />
              <span className="block">{noticePeriod(line, locale)}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
