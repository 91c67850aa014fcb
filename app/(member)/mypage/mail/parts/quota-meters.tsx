import type { Route } from "next";
import { QuestionExplanation } from "@/components/billing/explanation";
import { ButtonLink } from "@/components/ui/button-link";
import { Meter } from "@/components/ui/meter";
import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { DocumentTitles } from "@/lib/i18n/reasons/clauses";
import type { MailQuota } from "@/lib/queries/mail-settings/list-mail";

type Props = { locale: Locale; quotas: readonly MailQuota[]; documents: DocumentTitles };

/** How many addresses, web spaces and storage slots are in use, each with its なぜ. */
export function MailQuotaMeters({ locale, quotas, documents }: Props) {
  const text = messagesFor(locale).mailSettings;
  return (
    <section aria-label={text.quotas} className="mt-5">
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {quotas.map((quota) => (
          <li key={quota.slot} className="grid min-w-0">
            <Meter
              locale={locale}
              label={quota.name[locale]}
              used={quota.registered}
              basic={quota.basic}
              added={quota.added}
              rest={quota.allowed === 0 ? text.none : quota.free === 0 ? text.full : text.rest(quota.free)}
              note={text.basis(quota.basic, quota.added)}
            />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-x-6">
        {quotas.map((quota) => (
          <QuestionExplanation key={quota.slot} locale={locale} reason={quota.reason} documents={documents} />
        ))}
      </div>
    </section>
  );
}

/** Where a slot is missing: the option that adds to it, with its act for who may buy it and who else can (FB-13, FB-14). */
export function MissingSlots({ locale, quotas }: Pick<Props, "locale" | "quotas">) {
  const text = messagesFor(locale).mailSettings;
  const missing = quotas.filter((quota) => quota.free === 0);
  const options = [...new Map(missing.flatMap((quota) => quota.purchasable).map((one) => [one.code, one])).values()];
  return options.map(({ code, name, mayBuy }) => {
    const parts = quotas
      .flatMap((quota) => quota.purchasable.filter((one) => one.code === code).map((one) => ({ quota, count: one.count })))
      .map(({ quota, count }) => text.buyPart(quota.name[locale], count));
    return (
      <div key={code} className="mt-4">
        <Note locale={locale} title={text.buyTitle(name[locale])}>
          <p>{text.buyText(parts.join(text.join))}</p>
          {mayBuy ? (
            <div className="mt-3">
              <ButtonLink href={`/mypage/options/${code}/order` as Route} look="plain" className="max-sm:w-full">
                {text.buy(name[locale])}
              </ButtonLink>
            </div>
          ) : (
            <p>{text.buyHolder(name[locale])}</p>
          )}
        </Note>
      </div>
    );
  });
}
