import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import { BrandMark } from "./brand-mark";

/** What a printed page begins with, in place of the site's header: whose page it is, and whom to call. */
export function PrintHeader({ locale, operator, brand }: { locale: Locale; operator: string; brand: Brand | null }) {
  const text = messagesFor(locale).layout;
  return (
    <div className="mb-6 hidden items-center gap-3 border-b border-black pb-3 print:flex">
      {brand?.look ? <BrandMark mark={brand.look.mark} /> : null}
      <p className="font-bold">{brand ? brand.name[locale] : operator}</p>
      <p>{text.myPage}</p>
      {brand ? <p className="ml-auto text-note">{text.runBy(operator)}</p> : null}
      {brand?.phone ? <p className="text-note">{text.callUs(brand.phone.number)}</p> : null}
    </div>
  );
}
