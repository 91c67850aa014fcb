import "server-only";
import { errors, type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { Temporal } from "temporal-polyfill";
import type { PartnerDesk } from "./find-desk";

/** Both sides know it: the token's issuer. */
export const issuer = "madoguchi";
const algorithm = "HS256";
const handOverSeconds = 60;
const noticeSeconds = 300;

export type Application = {
  readonly state: "none" | "applied" | "cancelled";
  readonly id?: string;
  readonly appliedOn?: string;
  readonly cancelledOn?: string;
};

type Contents = { readonly id: string; readonly subject: string; readonly application: Application };

/** The pass with which a member enters a partner's page: good for a minute, and once (its `jti`). It names nobody. */
export const handOverToken = (desk: PartnerDesk, contents: Contents, at: Temporal.Instant): Promise<string> =>
  sign(desk, contents, at, "hand-over", handOverSeconds);

/** Word of an application or a cancellation, for the partner's own books. */
export const noticeToken = (desk: PartnerDesk, contents: Contents, at: Temporal.Instant): Promise<string> =>
  sign(desk, contents, at, "notice", noticeSeconds);

function sign(
  { code, key }: PartnerDesk,
  { id, subject, application }: Contents,
  at: Temporal.Instant,
  type: string,
  seconds: number,
): Promise<string> {
  const from = Math.floor(at.epochMilliseconds / 1000);
  return new SignJWT({ application })
    .setProtectedHeader({ alg: algorithm, typ: `${type}+jwt` })
    .setIssuer(issuer)
    .setAudience(code)
    .setSubject(subject)
    .setJti(id)
    .setIssuedAt(from)
    .setNotBefore(from)
    .setExpirationTime(from + seconds)
    .sign(key);
}

export type Verified =
  | { readonly ok: true; readonly payload: JWTPayload }
  | { readonly ok: false; readonly fault: "invalid" | "expired" };

/** What a partner does with a token: signature, issuer, audience, kind and time. Whether it was used before is the partner's to know. */
export async function verifyToken(
  { code, key }: Pick<PartnerDesk, "code" | "key">,
  token: string,
  type: "hand-over" | "notice",
  at: Temporal.Instant,
): Promise<Verified> {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: [algorithm],
      issuer,
      audience: code,
      typ: `${type}+jwt`,
      currentDate: new Date(at.epochMilliseconds),
      requiredClaims: ["sub", "jti", "iat", "exp"],
      maxTokenAge: type === "notice" ? noticeSeconds : handOverSeconds,
    });
    return { ok: true, payload };
  } catch (error) {
    return { ok: false, fault: error instanceof errors.JWTExpired ? "expired" : "invalid" };
  }
}
