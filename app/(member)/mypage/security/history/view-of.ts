import { type LoginResult, loginResults } from "@/lib/queries/identity/login-history";

/** Which results an address asks for; anything else is all of them. */
export const resultOf = (value: unknown): LoginResult | null => loginResults.find((one) => one === value) ?? null;

/** Which page an address asks for; anything else is the first. */
export const pageOf = (value: unknown): number => (typeof value === "string" && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1);
