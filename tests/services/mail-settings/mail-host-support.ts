import type { HostAnswer, HostOrder, MailHost } from "@/lib/adapters/mail-host/mail-host";
import type { AccountActor } from "@/lib/domain/permission";
import { provision } from "@/lib/services/jobs/provision";
import { saveMailDraft } from "@/lib/services/mail-settings/save-mail-draft";
import { placeProcedure } from "@/lib/services/procedures/place-procedure";
import { ownerQuery } from "@/tests/support/database";
import { noon, shown } from "../procedures/support";

/** A host that writes down what it is told and answers as the test says; without a word, that it is done. */
export function hostThat(
  answer: (order: HostOrder) => HostAnswer = () => ({ outcome: "done" }),
): MailHost & { got: HostOrder[] } {
  const got: HostOrder[] = [];
  return {
    got,
    put: async (order) => {
      got.push(order);
      return answer(order);
    },
  };
}

export const jobs = () =>
  ownerQuery<{ part: string }>(
    `SELECT p.part FROM graphile_worker._private_jobs j JOIN mail_host_part p ON p.id = (j.payload->>'partId')::uuid ORDER BY j.id`,
  ).then((rows) => rows.map(({ part }) => part));

export const parts = () =>
  ownerQuery<{
    id: string;
    part: string;
    revision: number;
    applied_revision: number;
    wanted: boolean;
    failed: boolean;
    attempts: number;
    last_error: string | null;
  }>(
    `SELECT id, part, revision, applied_revision, wanted_enc IS NOT NULL AS wanted, failed_at IS NOT NULL AS failed, attempts, last_error
     FROM mail_host_part ORDER BY part`,
  );

/** What the worker does, once for each part that there is. */
export async function work(host: MailHost, options = { lastTry: false }): Promise<void> {
  for (const { id } of await parts()) await provision(id, options, host);
}

/** Gives an account ID an address of the operator's. */
export async function giveAddress(actor: AccountActor, accountId: string, typed: string, at = noon): Promise<void> {
  const saved = await saveMailDraft(actor, { accountId, whose: "operator", typed }, at);
  if (!saved.ok) throw new Error(saved.refusal.kind);
  await placeDraft(actor, "change-mail", saved.value.id, at);
}

export async function placeDraft(
  actor: AccountActor,
  kind: "change-mail" | "set-forwarding" | "set-auto-reply",
  draftId: string,
  at = noon,
): Promise<string> {
  const { shownHash } = await shown(actor, kind, draftId, at);
  const placed = await placeProcedure(actor, { kind, draftId, shownHash, confirmed: true }, at);
  if (!placed?.ok) throw new Error(JSON.stringify(placed));
  return placed.value.id;
}
