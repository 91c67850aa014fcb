import "server-only";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import type { Tx } from "@/lib/db/scope";
import { maskAddress } from "@/lib/domain/identity/mask-address";

/** What a browser that tries to log in says of itself: a name from closed lists, and where it comes from. */
export type LoginOrigin = { readonly device?: string; readonly address?: string };

export type LoginEventRecord = {
  /** `nobody` for an unknown login: a row is written all the same, so that the time of the answer says nothing. */
  readonly accountId: string;
  readonly succeeded: boolean;
  /** Which step: the password, or the name of the second factor. */
  readonly factor: string;
  readonly origin: LoginOrigin;
  readonly newDevice?: boolean;
  readonly sessionId?: string;
  readonly at: Temporal.Instant;
};

/** One line of the login history that an account's owner sees for the days of the terms. Of the address only its range is kept. */
export async function recordLoginEvent(tx: Tx, event: LoginEventRecord): Promise<void> {
  const { accountId, succeeded, factor, origin, newDevice = false, sessionId = null, at } = event;
  // createMany: no RETURNING, because the login may add to the history and not read it.
  await tx.loginEvent.createMany({
    data: [
      {
        accountId,
        at: toInstantColumn(at),
        succeeded,
        factor,
        device: origin.device || null,
        address: maskAddress(origin.address),
        newDevice,
        sessionId,
      },
    ],
  });
}
