import type { Localized } from "../localized";
import { findBrand } from "./find-brand";
import type { Operator } from "./operator";

type Given = Pick<Operator, "name" | "phone" | "brands" | "mailDomain">;

export type ContactPoint = {
  readonly name: Localized;
  readonly phone: Operator["phone"];
  /** Where its mails come from: what is after the @. */
  readonly mailDomain: string;
};

/** Under which name, number and sender a brand's members meet the operator; what the brand has not of its own is the operator's. */
export function contactPoint(operator: Given, brandCode: string | null): ContactPoint {
  const brand = findBrand(operator, brandCode);
  return {
    name: brand?.name ?? operator.name,
    phone: brand?.phone ?? operator.phone,
    mailDomain: brand?.sender?.address.split("@")[1] ?? operator.mailDomain,
  };
}
