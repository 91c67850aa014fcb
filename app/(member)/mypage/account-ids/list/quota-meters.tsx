import { QuestionExplanation } from "@/components/billing/explanation";
import { Meter } from "@/components/ui/meter";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AccountIdsView, Quota } from "@/lib/queries/account-ids/list-account-ids";

/** How many of each slot are in use; what could be bought for more of it. */
export function QuotaMeters({ locale, view }: { locale: Locale; view: AccountIdsView }) {
  const text = messagesFor(locale).accountIds;
  return (
    <section aria-label={text.quotas} className="mt-5">
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {view.quotas.map((quota) => (
          <li key={quota.slot} className="grid min-w-0">
            <Meter
              locale={locale}
              label={quota.name[locale]}
              used={quota.registered}
              basic={quota.basic}
              added={quota.added}
              rest={quota.allowed === 0 ? text.quotaNone : quota.free === 0 ? text.quotaFull : text.quotaRest(quota.free)}
              note={noteOf(quota, locale)}
            />
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-x-6">
        {view.quotas.map((quota) => (
          <QuestionExplanation key={quota.slot} locale={locale} reason={quota.reason} documents={view.documents} />
        ))}
      </div>
    </section>
  );
}

function noteOf({ basic, added, purchasable }: Quota, locale: Locale): string {
  const text = messagesFor(locale).accountIds;
  const buy = purchasable.map(({ name, count }) => text.quotaBuyOne(name[locale], count)).join(text.quotaBuyJoin);
  return [text.quotaNote(basic, added), buy === "" ? "" : text.quotaBuy(buy)].filter(Boolean).join(locale === "ja" ? "・" : "; ");
}
