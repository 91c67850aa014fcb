import "server-only";
import { Temporal } from "temporal-polyfill";
import { fromInstantColumn } from "@/lib/db/dates";
import { openField } from "@/lib/db/field-cipher";
import { licencePinPlace } from "@/lib/db/field-places";
import { asMember } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { type Term, termOf } from "@/lib/domain/decision";
import { currentInstance } from "@/lib/domain/ordering/option-standing";
import type { AccountActor } from "@/lib/domain/permission";
import { isSeen, loadOwnContract, may } from "../contracts/own-contract";

export type LicenceView = {
  readonly pin: string;
  readonly download: string;
  readonly devices: number;
  readonly issuedOn: Temporal.PlainDate;
  readonly term: Term;
};

/**
 * What the current purchase of an option is activated with, while it may be used. Null: no such purchase, or not for this login to see;
 * both look the same.
 */
export async function findLicence(
  actor: AccountActor,
  code: string,
  accountId: string | null,
  at: Temporal.Instant,
): Promise<LicenceView | null> {
  return asMember(actor, async (tx) => {
    const contract = await loadOwnContract(tx, actor, actor.contractId, dateInJapan(at));
    const terms = contract?.product.options.find((one) => one.code === code)?.licence;
    if (!contract || !terms || !isSeen(contract, accountId) || !may(contract, terms.view, accountId)) return null;
    const { state, today, row } = contract;
    const instance = currentInstance(state, code, accountId, today);
    if (!instance || (instance.useEndsOn && Temporal.PlainDate.compare(instance.useEndsOn, today) < 0)) return null;
    const licence = await tx.licence.findFirst({
      where: {
        memberId: row.memberId,
        contractId: row.id,
        optionCode: code,
        heldBy: accountId ?? "",
        instance: instance.number,
      },
    });
    return (
      licence && {
        pin: openField(licencePinPlace(licence.id), licence.pinEnc),
        download: terms.download,
        devices: terms.devices,
        issuedOn: dateInJapan(fromInstantColumn(licence.issuedAt)),
        term: termOf(terms),
      }
    );
  });
}
