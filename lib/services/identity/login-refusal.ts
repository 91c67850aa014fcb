import "server-only";
import type { Operator } from "@/lib/domain/catalogue/operator";
import { refuse } from "@/lib/domain/decision";
import type { RefusalKind } from "@/lib/domain/refusal-kinds";

/** A refused login says the same whatever the cause (CL-09), and whom to call: the phone and its hours come with it. */
export function loginRefusal(operator: Operator, kind: Extract<RefusalKind, "login-failed" | "code-refused"> = "login-failed") {
  const { number, hours } = operator.phone;
  return refuse(kind, operator.identity.lock, { phone: number, hoursJa: hours.ja, hoursEn: hours.en });
}
