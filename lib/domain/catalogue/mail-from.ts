import type { Locale } from "../localized";
import type { Brand } from "./brand";
import type { Operator } from "./operator";

type Named = { readonly name: string; readonly address: string };

/** Who a mail comes from: the brand's own sender, else the operator, at the domain that members are told to let through. */
export function mailFrom(operator: Pick<Operator, "name" | "mailDomain">, brand: Brand | null, locale: Locale): Named {
  if (brand?.sender) return { name: brand.sender.name[locale], address: brand.sender.address };
  return { name: (brand ?? operator).name[locale], address: `no-reply@${operator.mailDomain}` };
}
