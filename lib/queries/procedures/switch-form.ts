import "server-only";
import type { Temporal } from "temporal-polyfill";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import type { Decision } from "@/lib/domain/decision";
import type { Localized } from "@/lib/domain/localized";
import type { AccountActor } from "@/lib/domain/permission";
import { previewSwitch, type SwitchPreview } from "@/lib/domain/procedures/switch-preview";
import { documentTitles } from "../contracts/document-titles";
import { loadOwnContract } from "../contracts/own-contract";

export type SwitchForm = {
  readonly code: string;
  readonly label: Localized;
  readonly on: boolean;
  /** What turning it over would change, or why this login can't. */
  readonly preview: Decision<SwitchPreview>;
  readonly documents: Readonly<Record<string, string>>;
};

/** One of the holder's switches as it stands; the table's first where none is named. Null: there is none. */
export async function findSwitchForm(actor: AccountActor, code: string, at: Temporal.Instant): Promise<SwitchForm | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const found = contract?.table.switches.find((one) => code === "" || one.code === code);
    if (!contract || !found) return null;
    const { state, catalogue, switches } = contract;
    const on = switches[found.code] ?? found.default;
    const preview = previewSwitch(state, catalogue, {
      at,
      access: { actor: contract.actor, switches },
      switch: found.code,
      on: !on,
    });
    return { code: found.code, label: found.label, on, preview, documents: documentTitles(catalogue) };
  });
}
