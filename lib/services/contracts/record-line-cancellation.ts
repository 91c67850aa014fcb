import "server-only";
import type { Temporal } from "temporal-polyfill";
import { appendAudit } from "@/lib/db/audit";
import { appendEvents, eventBase, loadContract } from "@/lib/db/contract-log";
import { asStaff } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Decision, decide } from "@/lib/domain/decision";
import type { Actor } from "@/lib/domain/permission";

/** `endsOn` is null while staff still have to accept what was asked for. */
export type RecordedCancellation = { readonly endsOn: Temporal.PlainDate | null };

type Recorder = Extract<Actor, { kind: "staff" | "system" }>;

/** Staff enter a cancellation of the line that was asked for by telephone (FB-27). Null: no such contract. */
export async function recordLineCancellation(
  recorder: Recorder,
  key: { readonly memberId: string; readonly contractId: string },
  at: Temporal.Instant,
): Promise<Decision<RecordedCancellation> | null> {
  const staffId = recorder.kind === "staff" ? recorder.staffId : recorder.name;
  return asStaff({ staffId }, async (tx) => {
    const loaded = await loadContract(tx, key, dateInJapan(at), { lock: true });
    if (!loaded) return null;
    const event = { ...eventBase(loaded.row.id, at), type: "request-cancellation" } as const;
    const after = await appendEvents(tx, loaded, [event], { at, actor: recorder, procedureId: null });
    if (!after.ok) return after;
    const endsOn = after.value.cancellation?.endsOn ?? null;
    const subject = { kind: "contract", id: loaded.row.id };
    await appendAudit(tx, {
      at,
      actor: recorder,
      action: "contract.cancelled",
      subject,
      memberId: key.memberId,
      data: { endsOn: endsOn?.toString() ?? "" },
    });
    return decide({ endsOn });
  });
}
