import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { LoadedContract } from "@/lib/db/contract-log";
import { readMailAddresses } from "@/lib/db/mail-addresses";
import { readHostParts, wantPart } from "@/lib/db/mail-host";
import type { Tx } from "@/lib/db/scope";
import { getProduct } from "@/lib/domain/catalogue/catalogue";
import type { AccountEntry, ContractState } from "@/lib/domain/contracts/contract";
import { mailBoxOptionsOf } from "@/lib/domain/mail/mail-box-options";

/**
 * Compares what the mail host is to have with the contract as it stands after a change, and asks for the difference: whatever ended an
 * address (its own change, a deletion, the end of a pack) also ends what lives on it. Forwarding and automatic reply end with their address.
 */
export async function reconcileMailHost(
  tx: Tx,
  { row, catalogue }: LoadedContract,
  state: ContractState,
  at: Temporal.Instant,
): Promise<void> {
  const product = getProduct(catalogue, row.productCode, row.planCode);
  if (!product.accountIds) return;
  const key = { memberId: row.memberId, contractId: row.id };
  const accounts = await tx.account.findMany({
    where: { kind: "account-id", accountGrants: { some: key } },
    select: { id: true, loginId: true },
  });
  const addresses = await readMailAddresses(tx, key);
  const parts = await readHostParts(tx, key);
  for (const { id: accountId, loginId: login } of accounts) {
    const owner = { ...key, accountId };
    const entry = state.accounts.find((one) => one.accountId === login);
    const address = entry ? operatorAddress(entry, addresses, accountId) : null;
    const options = mailBoxOptionsOf(state, product, login);
    const on = (is: boolean | undefined) => (is ? { login } : null);
    await wantPart(tx, owner, { part: "mailbox", wanted: address === null ? null : { address, login, options } }, at);
    await wantPart(tx, owner, { part: "web-space", wanted: on(entry?.webSpace) }, at);
    await wantPart(tx, owner, { part: "storage", wanted: on(entry?.storage) }, at);
    for (const { part, wanted } of parts.filter((one) => one.accountId === accountId))
      if (wanted && part !== "mailbox" && "address" in wanted && wanted.address !== address)
        await wantPart(tx, owner, { part, wanted: null }, at);
  }
}

/** Null where the ID has none of the operator's, or one that was registered before addresses were kept here. */
function operatorAddress(
  { mail }: AccountEntry,
  addresses: Awaited<ReturnType<typeof readMailAddresses>>,
  accountId: string,
): string | null {
  if (mail !== "operator") return null;
  return addresses.find((one) => one.accountId === accountId && one.waitsUntil === null)?.address ?? null;
}
