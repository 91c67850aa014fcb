import "server-only";
import type { Temporal } from "temporal-polyfill";
import { findConfirmation } from "@/lib/db/confirmation-rows";
import { loadProcedureContext } from "@/lib/db/procedure-context";
import { findOwnProcedure } from "@/lib/db/procedure-rows";
import { asMember } from "@/lib/db/scope";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { AccountActor } from "@/lib/domain/permission";
import { type NextDate, nextDates } from "@/lib/domain/procedures/next-dates";
import { type ProcedureKind, type ProcedureRequest, parseRequest } from "@/lib/domain/procedures/procedure";
import { isLocale } from "@/lib/i18n/locale";
import { completionSubject } from "@/lib/i18n/procedures/completion-mail";
import { documentTitles } from "../contracts/document-titles";
import { copyCode } from "./copy-code";

export type CompletedProcedure = {
  readonly id: string;
  readonly request: ProcedureRequest;
  readonly number: string;
  readonly receivedOn: Temporal.PlainDate;
  /** What comes of it, from the facts that were agreed to: the same on every reload. */
  readonly next: readonly NextDate[];
  /** What was shown and agreed to, word for word. */
  readonly text: string;
  readonly copyCode: string;
  readonly contactMail: string | null;
  /** The completion mail's subject, in the language in which it was written. */
  readonly mailSubject: string;
  readonly mailDomain: string;
  /** The account that a registration opened. */
  readonly accountId: string | null;
  readonly documents: Readonly<Record<string, string>>;
};

/** A placed procedure of one's own, for its complete page. Null: not there, not placed, or somebody else's. */
export async function findCompleted(
  actor: AccountActor,
  kind: ProcedureKind,
  id: string,
  at: Temporal.Instant,
): Promise<CompletedProcedure | null> {
  return asMember(actor, async (tx) => {
    const row = await findOwnProcedure(tx, actor, id, kind);
    const confirmation = row && (await findConfirmation(tx, actor.memberId, row.id));
    const ground = confirmation && (await loadProcedureContext(tx, actor, at));
    if (!row?.number || !row.receivedOn || !confirmation || !ground) return null;
    const { catalogue } = ground.context;
    const sender = contactPoint(catalogue.operator, actor.brand);
    const locale = isLocale(confirmation.locale) ? confirmation.locale : actor.locale;
    return {
      id: row.id,
      request: parseRequest(kind, row.input),
      number: row.number,
      receivedOn: row.receivedOn,
      next: nextDates(confirmation.facts),
      text: confirmation.text,
      copyCode: copyCode(confirmation.factsHash),
      contactMail: mailedTo(row.result, ground.parties.contactMail),
      mailSubject: completionSubject(kind, sender.name[locale], locale),
      mailDomain: sender.mailDomain,
      accountId: accountOf(row.result),
      documents: documentTitles(catalogue),
    };
  });
}

/** Where the mail went, where the procedure changed that address; else the registered one. */
function mailedTo(result: unknown, registered: string | null): string | null {
  if (typeof result !== "object" || result === null || !("mailedTo" in result)) return registered;
  return typeof result.mailedTo === "string" ? result.mailedTo : null;
}

function accountOf(result: unknown): string | null {
  return typeof result === "object" && result !== null && "accountId" in result && typeof result.accountId === "string"
    ? result.accountId
    : null;
}
