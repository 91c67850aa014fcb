import type { DemoCode } from "@/lib/adapters/mail/demo-totp";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The authenticator app of those who have none. */
export function DemoCodes({ codes, locale }: { codes: readonly DemoCode[]; locale: Locale }) {
  const text = messagesFor(locale).mailbox;
  if (codes.length === 0) return null;
  return (
    <section aria-labelledby="totp-title" className="mt-10">
      <h2 id="totp-title" className="text-h2">
        {text.totpTitle}
      </h2>
      <p className="text-note">{text.totpLead}</p>
      <table className="mt-3 border-collapse">
        <thead>
          <tr className="border-b border-edge text-left text-note">
            <th scope="col" className="py-2 pr-8">
              {text.totpWho}
            </th>
            <th scope="col" className="py-2">
              {text.totpCode}
            </th>
          </tr>
        </thead>
        <tbody>
          {codes.map((one) => (
            <tr key={one.loginId} className="border-b border-line">
              <th scope="row" className="py-2 pr-8 text-left font-normal">
                {one.loginId}
                {one.who === one.loginId ? null : <span className="ml-2 text-note text-muted">{one.who}</span>}
              </th>
              <td className="nums py-2 font-bold text-heading">{one.code}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
