import type { Operator } from "@/lib/domain/catalogue/operator";
import { isLocale, type Locale } from "@/lib/i18n/locale";

export type AskedPreview = { readonly locale: Locale; readonly brand: string | null; readonly form: "html" | "text" };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Language, brand and form out of the address; what is none of ours is the usual. */
export function askedPreview(query: Query, operator: Operator, usual: Locale): AskedPreview {
  const { locale, brand, form } = query;
  return {
    locale: typeof locale === "string" && isLocale(locale) ? locale : usual,
    brand: operator.brands.list.find(({ code }) => code === brand)?.code ?? null,
    form: form === "text" ? "text" : "html",
  };
}

export const previewQuery = ({ locale, brand }: Omit<AskedPreview, "form">): string =>
  `locale=${locale}&brand=${encodeURIComponent(brand ?? "")}`;
