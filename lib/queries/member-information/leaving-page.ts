import "server-only";
import type { Temporal } from "temporal-polyfill";
import { contractsOfMember } from "@/lib/db/contracts-in-use";
import { openDesk } from "@/lib/db/member-desk";
import { asMember } from "@/lib/db/scope";
import type { MemberDesk } from "@/lib/domain/catalogue/member-desk";
import type { Operator } from "@/lib/domain/catalogue/operator";
import type { Decision } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import { decideLeaving } from "@/lib/domain/member-information/decide-leaving";
import type { MemberActor } from "@/lib/domain/permission";
import { documentTitles } from "../contracts/document-titles";

export type LeavingPage = {
  readonly inUse: readonly {
    readonly id: string;
    readonly number: string;
    readonly product: Localized;
    readonly endsOn: Temporal.PlainDate | null;
  }[];
  readonly desk: Pick<MemberDesk, "kept" | "removed" | "leaving">;
  readonly phone: Operator["phone"];
  readonly documents: Readonly<Record<string, string>>;
};

/** Whether the member could leave today (CL-13), what is in the way, and what would become of its data. */
export async function leavingPage(actor: MemberActor, at: Temporal.Instant): Promise<Decision<LeavingPage>> {
  return asMember(actor, async (tx) => {
    const opened = await openDesk(tx, actor, ({ leaving }) => leaving.permission, at);
    if (!opened.ok) return opened;
    const { catalogue, desk, today } = opened.value;
    const { inUse } = decideLeaving(await contractsOfMember(tx, actor.memberId, catalogue), today, desk.leaving);
    return {
      ok: true as const,
      value: {
        inUse: inUse.map(({ id, number, product, endsOn }) => ({ id, number, product: product.name, endsOn })),
        desk,
        phone: catalogue.operator.phone,
        documents: documentTitles(catalogue),
      },
    };
  });
}
