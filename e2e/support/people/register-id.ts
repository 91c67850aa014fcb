import type { Temporal } from "temporal-polyfill";
import { openField } from "@/lib/db/field-cipher";
import { activationRevealPlace } from "@/lib/db/field-places";
import { asMember } from "@/lib/db/scope";
import { firstCharactersOf } from "@/lib/domain/identity/masked-password";
import type { AccountActor } from "@/lib/domain/permission";
import { writeDraftPassword } from "@/lib/domain/procedures/draft-password";
import { hashPassword } from "@/lib/services/identity/password";
import { place } from "@/prisma/seed/place";

type Asked = { readonly loginId: string; readonly role: "admin" | "user"; readonly password: string };

/** Registers an account ID as its screens do and reads the activation code that the complete screen would show. */
export async function registerId(
  actor: AccountActor,
  { loginId, role, password }: Asked,
  at: Temporal.Instant,
): Promise<{ accountId: string; activationCode: string }> {
  const names = { familyName: "試験", givenName: loginId, familyKana: "シケン", givenKana: "アイディー", userName: loginId };
  const hash = await hashPassword(password);
  const secret = writeDraftPassword({ hash, first: firstCharactersOf(password), length: password.length });
  await place(actor, { kind: "register-account-id", input: { accountId: loginId, ...names, role } }, at, { secret });
  return asMember(actor, async (tx) => {
    const account = await tx.account.findUniqueOrThrow({ where: { loginId }, select: { id: true } });
    const code = await tx.activationCode.findUniqueOrThrow({ where: { accountId: account.id }, select: { revealEnc: true } });
    if (!code.revealEnc) throw new Error(`no activation code for ${loginId}`);
    return { accountId: account.id, activationCode: openField(activationRevealPlace(account.id), code.revealEnc) };
  });
}
