import "server-only";
import { randomUUID } from "node:crypto";
import type { ContractState } from "@/lib/domain/contracts/contract";
import { toDateColumn } from "./dates";
import type { Tx } from "./scope";

type Projected = { readonly id: string; readonly memberId: string; readonly eventCount: number };

/** Writes what screens query of a contract: its dates and its option instances. Run again it changes nothing. */
export async function projectContract(tx: Tx, contract: Projected, state: ContractState): Promise<void> {
  const { id: contractId, memberId } = contract;
  await tx.contract.updateMany({
    where: { id: contractId, memberId },
    data: {
      startsOn: toDateColumn(state.startsOn),
      endsOn: state.cancellation ? toDateColumn(state.cancellation.endsOn) : null,
      eventCount: contract.eventCount,
    },
  });
  for (const instance of state.options) {
    const key = { contractId, optionCode: instance.option, heldBy: instance.accountId ?? "", instance: instance.number };
    const dates = {
      receivedOn: toDateColumn(instance.receivedOn),
      startsOn: toDateColumn(instance.startsOn),
      billedFrom: instance.billedFrom && toDateColumn(instance.billedFrom),
      endsOn: instance.endsOn && toDateColumn(instance.endsOn),
    };
    await tx.contractOption.upsert({
      where: { contractId_optionCode_heldBy_instance: key },
      create: { id: randomUUID(), memberId, ...key, ...dates },
      update: dates,
    });
  }
}
