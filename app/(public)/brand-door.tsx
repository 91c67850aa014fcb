import type { Route } from "next";
import { BrandMark } from "@/components/layout/brand-mark";
import { ButtonLink } from "@/components/ui/button-link";
import type { Brand } from "@/lib/domain/catalogue/brand";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";

/** The way in to one brand, in its own look. */
export function BrandDoor({ locale, brand, href }: { locale: Locale; brand: Brand; href: string }) {
  const { loginTo } = messagesFor(locale).public;
  const name = brand.name[locale];
  return (
    <li data-brand={brand.path} className="grid overflow-hidden rounded-12 border border-line">
      <div
        className={`flex min-h-28 items-center gap-4 p-5 sm:p-6 ${brand.look?.header === "filled" ? "bg-act text-white" : "bg-reason text-act"}`}
      >
        {brand.look ? <BrandMark mark={brand.look.mark} size={48} onFill={brand.look.header === "filled"} /> : null}
        <span className="text-h1-small font-bold leading-130">{name}</span>
      </div>
      <div className="p-5 sm:p-6">
        <ButtonLink href={href as Route} size="large" wide>
          {loginTo(name)}
        </ButtonLink>
      </div>
    </li>
  );
}
