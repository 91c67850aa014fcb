import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { fromInstantColumn } from "@/lib/db/dates";
import { countFactors, findFactor } from "@/lib/db/factor-rows";
import { asAuth, asMember } from "@/lib/db/scope";
import { lastStepUp } from "@/lib/db/step-up";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Term } from "@/lib/domain/decision";
import { decideStepUp } from "@/lib/domain/identity/step-up";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { documentTitles } from "../contracts/document-titles";

export type PasskeyView = {
  readonly id: string;
  readonly name: string;
  readonly since: Temporal.Instant;
  readonly lastUsedAt: Temporal.Instant | null;
  /** The host name that it works at. */
  readonly host: string;
};

export type PasskeysView = {
  readonly passkeys: readonly PasskeyView[];
  /** Null: another can be added. Else how many methods there may be. */
  readonly full: number | null;
  /** The session has proved itself lately: a passkey may be added or removed. */
  readonly proved: boolean;
  readonly term: Term;
  readonly documents: Readonly<Record<string, string>>;
};

/** One's own passkeys, the newest first: never a key, an id of an authenticator's maker or a counter. */
export async function getPasskeysView(actor: PortalActor, at: Temporal.Instant): Promise<PasskeysView> {
  const { accountId } = actor;
  return asMember(actor, async (tx) => {
    const { catalogue } = await catalogueInForce(tx, dateInJapan(at));
    const { identity } = catalogue.operator;
    const rows = await tx.factor.findMany({
      where: { accountId, method: "passkey", verifiedAt: { not: null } },
      orderBy: { createdAt: "desc" },
      select: { id: true, destinationHint: true, createdAt: true, lastUsedAt: true, passkey: { select: { rpId: true } } },
    });
    const methods = await countFactors(tx, accountId);
    return {
      passkeys: rows.map(({ id, destinationHint, createdAt, lastUsedAt, passkey }) => ({
        id,
        name: destinationHint ?? "",
        since: fromInstantColumn(createdAt),
        lastUsedAt: lastUsedAt && fromInstantColumn(lastUsedAt),
        host: passkey?.rpId ?? "",
      })),
      full: methods >= identity.methods.most ? identity.methods.most : null,
      proved: decideStepUp(await lastStepUp(tx, actor), identity, at).ok,
      term: { rule: identity.passkeys.rule, clause: identity.passkeys.clause },
      documents: documentTitles(catalogue),
    };
  });
}

/** One of one's own passkeys by its id; null when it is another's, taken away or made up. */
export async function findOwnPasskey(
  actor: PortalActor,
  id: string,
): Promise<{ readonly id: string; readonly name: string } | null> {
  if (!isUuid(id)) return null;
  const factor = await asAuth((tx) => findFactor(tx, actor.accountId, id));
  return factor?.method === "passkey" ? { id, name: factor.hint } : null;
}
