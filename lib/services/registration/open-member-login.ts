import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "@/lib/db/scope";
import type { RegistrationDetails } from "@/lib/domain/registration/details";
import { insertLogin } from "@/lib/services/identity/insert-login";
import { LoginIdTaken } from "./as-registration";
import type { RegisteredMember } from "./open-member";

type FirstLogin = {
  readonly loginId: string;
  readonly passwordHash: string;
  readonly role: string;
  readonly details: RegistrationDetails;
};

/** Writes a new member's first login; its id. An ID that was taken a moment before undoes everything, and is said by the next question. */
export async function openMemberLogin(
  tx: Tx,
  member: RegisteredMember,
  { loginId, passwordHash, role, details }: FirstLogin,
  at: Temporal.Instant,
): Promise<string> {
  const { familyName, givenName, familyKana, givenKana } = details;
  const login = await insertLogin(
    tx,
    {
      loginId,
      kind: "member-id",
      brand: "",
      familyName,
      givenName,
      familyKana,
      givenKana,
      userName: `${familyName} ${givenName}`,
      locale: member.locale,
      passwordHash,
      memberId: member.id,
      contractId: null,
      role,
    },
    at,
  );
  if (!login.ok) throw new LoginIdTaken(loginId);
  return login.value.accountId;
}
