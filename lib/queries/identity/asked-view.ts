import "server-only";
import type { Temporal } from "temporal-polyfill";
import { catalogueInForce } from "@/lib/db/catalogue";
import { findChallenge } from "@/lib/db/challenge-rows";
import { asAuth, type Tx } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { PortalActor } from "@/lib/domain/permission";
import { isUuid } from "@/lib/domain/uuid";
import { type AppSetup, appSetup } from "./app-setup";
import { type ProofView, proofView } from "./proof-view";

export type AskedView = {
  readonly factorId: string;
  readonly code: ProofView;
  /** For an app that is being added. */
  readonly setup: (AppSetup & { readonly loginId: string }) | null;
};

type Which = { readonly purpose: "add" | "test" | "step-up"; readonly id: string | string[] | undefined };

/** What this session was asked to prove, while it can be answered; another session's is not there. */
export async function findAsked(actor: PortalActor, { purpose, id }: Which, at: Temporal.Instant): Promise<AskedView | null> {
  if (typeof id !== "string" || !isUuid(id)) return null;
  return asAuth((tx) => readAsked(tx, actor, { purpose, id }, at));
}

/** How many digits are asked for: by the one request of a session and purpose that is open, or the operator's own number. */
export async function digitsOfAsked(actor: PortalActor, purpose: Which["purpose"], at: Temporal.Instant): Promise<number> {
  return asAuth(async (tx) => {
    const asked = await readAsked(tx, actor, { purpose }, at);
    return asked?.code.digits ?? (await termsAt(tx, at)).authenticationCode.digits;
  });
}

const termsAt = async (tx: Tx, at: Temporal.Instant) => (await catalogueInForce(tx, dateInJapan(at))).catalogue.operator.identity;

async function readAsked(
  tx: Tx,
  { accountId, sessionId }: PortalActor,
  which: { purpose: Which["purpose"]; id?: string },
  at: Temporal.Instant,
): Promise<AskedView | null> {
  const challenge = await findChallenge(tx, { ...which, accountId, bound: { sessionId } }, at);
  if (!challenge) return null;
  const setup = appSetup(challenge.factor);
  return {
    factorId: challenge.factorId,
    code: await proofView(tx, challenge, { terms: await termsAt(tx, at), until: challenge.expiresAt }, at),
    setup: setup && { ...setup, loginId: challenge.account.loginId },
  };
}
