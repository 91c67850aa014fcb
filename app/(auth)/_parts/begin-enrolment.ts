import "server-only";
import type { Temporal } from "temporal-polyfill";
import type { z } from "zod";
import { type Decision, decide, refuse } from "@/lib/domain/decision";
import { enrolPasskey } from "@/lib/services/identity/passkeys/enrol-passkey";
import { startEnrolment } from "@/lib/services/identity/start-enrolment";
import { relyingParty } from "@/lib/web/relying-party";
import type { enrolSchema } from "./schema";

type Typed = z.output<ReturnType<typeof enrolSchema>>;
type Begun = { readonly step: "enrol-verify" | "codes"; readonly maxAgeSeconds: number };

/** The chosen method of a first login: a code is sent or asked for next; a passkey has proved itself already. */
export async function beginEnrolment(
  { token, address }: { readonly token: string | null; readonly address: string },
  typed: Typed,
  at: Temporal.Instant,
): Promise<Decision<Begun>> {
  if (typed.method === "passkey") {
    const party = await relyingParty();
    if (!party) return refuse("passkey-not-taken", null, { notHere: true });
    const { activationCode, passkeyName: name, credential } = typed;
    const enrolled = await enrolPasskey({ token }, { activationCode, name, credential }, party, at);
    return enrolled.ok ? decide({ step: "codes", ...enrolled.value }) : enrolled;
  }
  const started = await startEnrolment({ token, address }, typed.method === "totp" ? { ...typed, name: "" } : typed, at);
  return started.ok ? decide({ step: "enrol-verify", ...started.value }) : started;
}
