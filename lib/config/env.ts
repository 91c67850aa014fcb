import { z } from "zod";
import { cardGatewaySettings } from "./card-gateway";
import { mailBounceSettings } from "./mail-bounces";
import { partnerSettings } from "./partners";
import { smsSettings } from "./sms";

const KEY_BYTES = 32;
const bytesOf = (base64: string) => Buffer.from(base64, "base64").length;

/** A key ring for data at rest: `{"current":"k1","keys":{"k1":"<32 bytes in base64>"}}`; older keys stay to open older rows. */
const keyRing = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: "custom", message: "is not JSON" });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .object({
        current: z.string().min(1).max(40),
        keys: z.record(
          z.string().min(1).max(40),
          z.string().refine((key) => bytesOf(key) === KEY_BYTES, "must be 32 bytes in base64"),
        ),
      })
      .refine((ring) => ring.current in ring.keys, "names a current key that is not in it"),
  );

const databaseAddress = z.string().regex(/^postgres(ql)?:\/\//, "must begin with postgresql://");

const schema = z
  .object({
    DATABASE_URL: databaseAddress,
    MIGRATE_DATABASE_URL: databaseAddress.optional(),
    WORKER_DATABASE_URL: databaseAddress.optional(),
    PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
    PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
      .optional(),
    // Where mail that can't be delivered comes back to and is read. Embedded, a folder.
    MAIL_BOUNCES: mailBounceSettings.optional(),
    // Where mail boxes and web spaces are made. Without it (embedded only) a folder stands for the host.
    MAIL_HOST_URL: z.url({ protocol: /^https?$/ }).optional(),
    MAIL_HOST_TOKEN: z.string().min(16, "must be at least 16 characters").optional(),
    EMBEDDED: z
      .enum(["0", "1"])
      .default("0")
      .transform((flag) => flag === "1"),
    DATA_DIR: z.string().min(1).default(".data"),
    INSTANCE_ID: z.string().optional(),
    // Whom this web server answers: the start runs one for each. One for members lets hardly any visitor's form in at once.
    ANSWERS: z.enum(["members", "visitors"]).optional(),
    NEXTAUTH_SECRET: z.string().min(KEY_BYTES, "must be at least 32 characters"),
    FIELD_KEYS: keyRing,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
      .string()
      .refine((key) => bytesOf(key) === KEY_BYTES, "must be 32 bytes in base64")
      .optional(),
    // Where the services of partners are; embedded, a counterpart of our own stands for each that is not named.
    PARTNERS: partnerSettings.default({}),
    // Where cards are given to; embedded without it, a gateway of our own in test mode stands for it.
    CARD_GATEWAY: cardGatewaySettings.optional(),
    // Where short messages are given to; embedded without it they are kept in a folder. Without both every one is given up.
    SMS: smsSettings.optional(),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  })
  .refine((env) => env.EMBEDDED || env.SMTP_URL !== undefined, { path: ["SMTP_URL"], message: "is missing" })
  .refine((env) => env.MAIL_HOST_URL === undefined || env.MAIL_HOST_TOKEN !== undefined, {
    path: ["MAIL_HOST_TOKEN"],
    message: "is missing",
  })
  // The embedded parts' own commands do without; the start gives it to the web server.
  .refine((env) => env.EMBEDDED || env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY !== undefined, {
    path: ["NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"],
    message: "is missing",
  })
  .transform((env) => ({ ...env, PUBLIC_URL: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, "") }));

export type Env = z.output<typeof schema>;

/** Parses an environment; throws one error that names every variable at fault and never shows a value. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Env {
  // An empty value in .env means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path: [name], message }) => {
    const isMissing = given[String(name)] === undefined;
    return `${String(name)} ${isMissing ? "is missing" : message}`;
  });
  throw new Error(`Environment: ${[...new Set(faults)].join("; ")}. See .env.example.`);
}

let parsedOnce: Env | null = null;

/** The environment, parsed at first use: `next build` loads the modules without having it. */
export function getEnv(): Env {
  parsedOnce ??= parseEnv(process.env);
  return parsedOnce;
}
