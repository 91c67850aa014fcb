import "server-only";
import { contactPoint } from "@/lib/domain/catalogue/contact-point";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { refuse } from "@/lib/domain/decision";
import type { RefusalKind } from "@/lib/domain/refusal-kinds";

type Kind = Extract<RefusalKind, "login-failed" | "code-refused">;

/**
 * A refused login says the same whatever the cause (CL-09), and whom to call: the line of the brand whose form it was, with its hours.
 * `method`: by what its owner was asked to prove it, since another code comes from elsewhere.
 */
export function loginRefusal(operator: Operator, brand: string | null, kind: Kind = "login-failed", method?: string) {
  const { number, hours } = contactPoint(operator, brand).phone;
  return refuse(kind, operator.identity.lock, {
    phone: number,
    hoursJa: hours.ja,
    hoursEn: hours.en,
    ...(method ? { method } : {}),
  });
}
