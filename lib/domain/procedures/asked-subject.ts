import { findOption } from "../catalogue/catalogue";
import type { Product } from "../catalogue/product";
import type { Localized } from "../localized";
import { type ProcedureKind, procedureInputs } from "./procedure";

export type AskedSubject = {
  readonly option: Localized | null;
  readonly accountId: string | null;
  readonly switch: null;
  readonly on: null;
};

/** What a request for approval is about, by the names of today. */
export function askedSubject(kind: ProcedureKind, stored: unknown, product: Product): AskedSubject {
  const parsed = procedureInputs[kind].safeParse(stored);
  const input: Record<string, unknown> = parsed.success ? parsed.data : {};
  return {
    option: typeof input.option === "string" ? (findOption(product, input.option)?.name ?? null) : null,
    accountId: typeof input.accountId === "string" ? input.accountId : null,
    switch: null,
    on: null,
  };
}
