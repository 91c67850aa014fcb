import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Product } from "@/lib/domain/catalogue/product";
import type { Term } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { type AccountActor, permissionRows } from "@/lib/domain/permission";
import { documentTitles } from "./document-titles";
import { loadOwnContract, type OwnContract } from "./own-contract";

export type Channel = Product["cancellation"]["route"];

/** Acts that the portal does not handle at all, with where they are done. */
export type NotHereRow = {
  readonly code: string;
  readonly label: Localized;
  readonly channels: readonly Channel[];
  readonly term: Term;
};

export type NotHere = {
  readonly rows: readonly NotHereRow[];
  readonly phone: Operator["phone"];
  readonly documents: Readonly<Record<string, string>>;
};

/** What the contract's permission table says is done by telephone or on paper only. */
export function notHereOf({ row: { brand }, table, switches, catalogue }: OwnContract): NotHere {
  const rows = permissionRows(table, switches)
    .filter((row) => row.holder === "not-in-portal")
    .map(({ code, label, channels, term }) => ({ code, label, channels: channels as readonly Channel[], term }));
  return { rows, phone: contactPoint(catalogue.operator, brand).phone, documents: documentTitles(catalogue) };
}

/** The same for the contract that the login works with. */
export async function findNotHere(actor: AccountActor, at: Temporal.Instant): Promise<NotHere | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    return contract && notHereOf(contract);
  });
}
