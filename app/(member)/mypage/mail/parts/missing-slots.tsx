import type { Route } from "next";
import { ButtonLink } from "@/components/ui/button-link";
import { Note } from "@/components/ui/note";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { MailQuota } from "@/lib/queries/mail-settings/list-mail";

type Props = { locale: Locale; quotas: readonly MailQuota[] };

/** Where a slot is missing: the option that adds to it, with its act for who may buy it and who else can (FB-13, FB-14). */
export function MissingSlots({ locale, quotas }: Props) {
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
