import "server-only";
import { asAuth, type Tx } from "@/lib/db/scope";
import { type Decision, refuse } from "@/lib/domain/decision";

/** The ID went to somebody else in this very moment: the transaction is undone, so that nothing of the member stays. */
export class LoginIdTaken extends Error {
  constructor(readonly loginId: string) {
    super("the member ID went to somebody else");
  }
}

/** Runs what may end in a new member: an ID that was lost to somebody faster is a refusal, and nothing was written. */
export async function asRegistration<T>(work: (tx: Tx) => Promise<Decision<T>>): Promise<Decision<T>> {
  try {
    return await asAuth(work);
  } catch (error) {
    if (error instanceof LoginIdTaken) return refuse("member-id-used", null, { loginId: error.loginId });
    throw error;
  }
}
