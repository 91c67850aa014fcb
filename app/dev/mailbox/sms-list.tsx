import { Temporal } from "temporal-polyfill";
import { type CaughtSms, listCaughtSms } from "@/lib/adapters/sms/embedded";
import { formatInstant } from "@/lib/i18n/format-instant";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

const SHOWN = 20;

/** The short messages that the embedded sink caught, beside the mails. */
export async function SmsList({ dataDir, to, locale }: { dataDir: string; to: string; locale: Locale }) {
  const text = messagesFor(locale).mailbox;
  const digits = to.replace(/\D/g, "").replace(/^0/, "");
  const fits = (sms: CaughtSms) => to === "" || (digits !== "" && sms.to.includes(digits));
  const all = (await listCaughtSms(dataDir)).filter(fits).slice(0, SHOWN);
  if (to !== "" && all.length === 0) return null;
  return (
    <section aria-labelledby="sms-title" className="mt-10">
      <h2 id="sms-title" className="text-h2">
        {text.smsTitle}
      </h2>
      <p className="text-note">{all.length === 0 ? text.smsNone : text.smsLead}</p>
      <ul className={all.length === 0 ? undefined : "mt-3 border-t border-line"}>
        {all.map((sms) => (
          <li key={sms.id} className="border-b border-line py-3">
            <p className="text-note text-muted">
              {formatInstant(Temporal.Instant.from(sms.at), locale)}　{text.to}：<span className="nums">{sms.to}</span>
            </p>
            <p className="mt-1 wrap-anywhere whitespace-pre-line">{sms.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
