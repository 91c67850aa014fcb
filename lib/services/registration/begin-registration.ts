import "server-only";
import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { toInstantColumn } from "@/lib/db/dates";
import { agreementGone, keptUntil, lockRegistration, proofGone } from "@/lib/db/registration-rows";
import { registrationTermsAt } from "@/lib/db/registration-terms";
import { asAuth } from "@/lib/db/scope";
import { sha256 } from "@/lib/db/sha256";
import type { MemberKind } from "@/lib/domain/catalogue/who";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import type { Locale } from "@/lib/i18n/locale";
import { newToken } from "@/lib/services/identity/secrets";
import { countToday } from "@/lib/services/identity/throttle";

/** Whole offices stand behind one address; a machine that fills the table is stopped all the same. */
const PER_ADDRESS_AND_DAY = 100;

type Begin = { readonly kind: MemberKind; readonly locale: Locale; readonly address: string };

export type Begun = { readonly token: string; readonly maxAgeSeconds: number };

/** Begins a registration, or changes the kind of the one that this browser has begun: what was typed stays, as far as both kinds ask for it. */
export async function beginRegistration(
  token: string | null,
  { kind, locale, address }: Begin,
  at: Temporal.Instant,
): Promise<Decision<Begun>> {
  return asAuth(async (tx) => {
    const ground = await registrationTermsAt(tx, at);
    if (!ground) return refuse("registration-over", null);
    const { keepMinutes } = ground.terms;
    const expiresAt = keptUntil(keepMinutes, at);
    const begun = (one: string) => decide({ token: one, maxAgeSeconds: keepMinutes * 60 });
    const open = await lockRegistration(tx, token, at);
    if (open && token) {
      const changed = open.kind === kind ? {} : { kind, detailsEnc: null, ...agreementGone, ...proofGone };
      await tx.registration.update({ where: { id: open.id }, data: { ...changed, locale, expiresAt } });
      return begun(token);
    }
    if (!(await countToday(tx, "registration-address", address, PER_ADDRESS_AND_DAY, at)))
      return refuse("throttled", ground.terms);
    const made = newToken();
    await tx.registration.createMany({
      data: [
        {
          id: randomUUID(),
          tokenHash: sha256(made),
          kind,
          locale,
          memberId: randomUUID(),
          createdAt: toInstantColumn(at),
          expiresAt,
        },
      ],
    });
    return begun(made);
  });
}
