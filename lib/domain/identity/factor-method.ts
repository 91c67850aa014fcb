/** How an account can prove who it is besides its password. */
export const factorMethods = ["mail", "sms", "totp", "passkey"] as const;
export type FactorMethod = (typeof factorMethods)[number];

/** What a proof is asked for; a code names it to whoever receives it. */
export const challengePurposes = ["login", "enrol", "add", "test", "step-up"] as const;
export type ChallengePurpose = (typeof challengePurposes)[number];

/** Methods whose code we send; for the others there is nothing to wait for. */
export type SentMethod = Extract<FactorMethod, "mail" | "sms">;

export function isSentMethod(method: string): method is SentMethod {
  return method === "mail" || method === "sms";
}

export function isFactorMethod(method: string): method is FactorMethod {
  return (factorMethods as readonly string[]).includes(method);
}
