import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { AccountIdsView } from "@/lib/queries/account-ids/list-account-ids";

/** No slot is free: what frees one, and what could be bought for more. */
export function FullNote({ locale, view }: { locale: Locale; view: AccountIdsView }) {
  const text = messagesFor(locale).accountIds;
  const quota = view.quotas.find((one) => one.slot === "account-ids");
  if (!quota) return null;
  const buy = quota.purchasable.map(({ name, count }) => text.quotaBuyOne(name[locale], count)).join(text.quotaBuyJoin);
  return (
    <div className="mt-4">
      <Note tone="deadline" locale={locale} title={text.fullTitle}>
        {text.fullText(quota.allowed)}
        {buy === "" ? null : ` ${text.fullBuy(buy)}`}
      </Note>
    </div>
  );
}
