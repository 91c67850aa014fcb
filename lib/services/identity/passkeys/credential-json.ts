import "server-only";
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import { decodeClientDataJSON } from "@simplewebauthn/server/helpers";
import { z } from "zod";

/** Longer than what any authenticator sends without a certificate. */
const LONGEST = 16_000;

const bytes = z.string().regex(/^[A-Za-z0-9_-]*$/);
const base = { id: bytes.min(16).max(1400), rawId: bytes, type: z.literal("public-key") };

const registrationSchema = z.object({
  ...base,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,30}$/))
      .max(10)
      .optional(),
  }),
});
const assertionSchema = z.object({
  ...base,
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes, userHandle: bytes.nullish() }),
});

/** What the browser's dialog gave back, and the challenge that it says it answers. */
export type Answer<T> = { readonly credential: T; readonly challenge: string };

/** Reads a new passkey out of what a form sent; null when it is none. */
export function readRegistration(text: string): Answer<RegistrationResponseJSON> | null {
  const parsed = registrationSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { response, ...rest } = parsed.data;
  const { transports, ...answer } = response;
  return answered({
    ...rest,
    clientExtensionResults: {},
    response: { ...answer, transports: transports ?? [] },
  });
}

/** Reads a signature by a passkey out of what a form sent; null when it is none. */
export function readAssertion(text: string): Answer<AuthenticationResponseJSON> | null {
  const parsed = assertionSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const { response, ...rest } = parsed.data;
  const { userHandle, ...answer } = response;
  return answered({ ...rest, clientExtensionResults: {}, response: { ...answer, ...(userHandle ? { userHandle } : {}) } });
}

function jsonOf(text: string): unknown {
  if (text.length > LONGEST) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Not from our form.
    return null;
  }
}

function answered<T extends { readonly response: { readonly clientDataJSON: string } }>(credential: T): Answer<T> | null {
  try {
    const { challenge } = decodeClientDataJSON(credential.response.clientDataJSON);
    return typeof challenge === "string" ? { credential, challenge } : null;
  } catch {
    // The part that the browser signs is no JSON.
    return null;
  }
}
