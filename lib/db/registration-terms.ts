import "server-only";
import type { Temporal } from "temporal-polyfill";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Catalogue } from "@/lib/domain/catalogue/catalogue";
import type { RegistrationTerms } from "@/lib/domain/catalogue/registration-terms";
import { catalogueInForce } from "./catalogue";
import type { Tx } from "./scope";

export type RegistrationGround = {
  readonly versionId: string;
  readonly catalogue: Catalogue;
  readonly terms: RegistrationTerms;
};

/** The terms of registering at an instant; null where the operator registers nobody by itself. */
export async function registrationTermsAt(tx: Tx, at: Temporal.Instant): Promise<RegistrationGround | null> {
  const { id, catalogue } = await catalogueInForce(tx, dateInJapan(at));
  const terms = catalogue.operator.registration;
  return terms ? { versionId: id, catalogue, terms } : null;
}
