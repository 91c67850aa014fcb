import "server-only";
import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { getEnv } from "@/lib/config/env";
import type { CardAnswer, CardFault, CardGateway } from "./card-gateway";
import { brandOf, brands, cardDigits, isCardNumber } from "./number";

const tokenMinutes = 15;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Numbers of the test mode that behave like cards that make trouble. All others of the five brands are taken. */
export const troubleNumbers: Readonly<
  Record<string, "declined" | "expired" | "html" | "cut-off" | "silent" | "declined-later" | "lost">
> = {
  "4000000000000002": "declined",
  "4000000000000069": "expired",
  "4000000000000119": "html",
  "4000000000000127": "cut-off",
  "4000000000000259": "silent",
  "4000000000000341": "declined-later",
  "4000000000000101": "lost",
};
export type Trouble = (typeof troubleNumbers)[string];

const contents = z.object({
  brand: z.enum(brands),
  last4: z.string(),
  expiryYear: z.int(),
  expiryMonth: z.int(),
  later: z.enum(["declined", "lost"]).nullable(),
  madeAt: z.string(),
});
type Contents = z.infer<typeof contents>;

export type TypedCard = { readonly number: string; readonly expiryYear: number; readonly expiryMonth: number };

/** The gateway's own desk: takes a number and gives a token, or says why not. The number goes no further than this function. */
export function tokenise(card: TypedCard, at: Temporal.Instant): CardAnswer<string> & { trouble?: Trouble } {
  const digits = cardDigits(card.number);
  if (!isCardNumber(digits)) return failed("number");
  const brand = brandOf(digits);
  if (!brand) return failed("brand");
  const thisMonth = at.toZonedDateTimeISO("Asia/Tokyo").toPlainDate().toPlainYearMonth();
  const expiry = Temporal.PlainYearMonth.from({ year: card.expiryYear, month: card.expiryMonth });
  if (Temporal.PlainYearMonth.compare(expiry, thisMonth) < 0) return failed("expired");
  const trouble = troubleNumbers[digits];
  if (trouble === "declined" || trouble === "expired") return failed(trouble);
  const later = trouble === "declined-later" ? "declined" : trouble === "lost" ? "lost" : null;
  const { expiryYear, expiryMonth } = card;
  const value = seal({ brand, last4: digits.slice(-4), expiryYear, expiryMonth, later, madeAt: at.toString() });
  return { ok: true, value, ...(trouble ? { trouble } : {}) };
}

/** The embedded gateway in test mode: no money moves, and a token carries all it needs, so that any instance can read it. */
export function embeddedGateway(at: Temporal.Instant): CardGateway {
  return {
    hostedPage: "/dev/card",
    tokenAddress: "/dev/card/tokens",
    describe: async (token) => {
      const card = open(token, at);
      return card ? { ok: true, value: summaryOf(card) } : failed("token");
    },
    keep: async (token) => {
      const card = open(token, at);
      if (!card) return failed("token");
      if (card.later) return failed(card.later === "lost" ? "unreachable" : "declined");
      const reference = `card_${createHash("sha256").update(token).digest("hex").slice(0, 40)}`;
      return { ok: true, value: { ...summaryOf(card), reference } };
    },
  };
}

const failed = (fault: CardFault): { ok: false; fault: CardFault } => ({ ok: false, fault });

const summaryOf = ({ brand, last4, expiryYear, expiryMonth }: Contents) => ({ brand, last4, expiryYear, expiryMonth });

const key = () => Buffer.from(hkdfSync("sha256", getEnv().NEXTAUTH_SECRET, "", "madoguchi embedded card gateway", 32));

function seal(card: Contents): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key(), nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(card), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

/** Null: not a token of ours, or too old. */
function open(token: string, at: Temporal.Instant): Contents | null {
  const bytes = Buffer.from(token, "base64url");
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString("utf8");
    const card = contents.parse(JSON.parse(text));
    const age = at.since(Temporal.Instant.from(card.madeAt)).total("minutes");
    return age >= 0 && age <= tokenMinutes ? card : null;
  } catch {
    return null;
  }
}
