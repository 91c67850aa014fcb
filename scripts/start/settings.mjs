// Turns the environment into the settings of this start. Embedded means: no DATABASE_URL was given, so the database, the mail
// sink and the secrets are our own. Otherwise all that a real installation needs must be there, and what is missing is named.
import path from "node:path";
import { withEnvFile } from "./env-file.mjs";
import { PlainError } from "./plain-error.mjs";
import { openDataFolder, root } from "./project.mjs";

const neededWithoutEmbedded = ["NEXTAUTH_SECRET", "FIELD_KEYS", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", "SMTP_URL"];

function portOf(env) {
  const text = env.PORT || "3000";
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) throw new PlainError("PORT must be a number from 1 to 65535.");
  return port;
}

function checkAddress(env, name, schemes) {
  const text = env[name];
  if (!text) return;
  let scheme;
  try {
    scheme = new URL(text).protocol;
  } catch {
    throw new PlainError(`${name} is not an address. It should look like ${schemes[0]}//…`);
  }
  if (!schemes.includes(scheme))
    throw new PlainError(`${name} must begin with ${schemes.map((each) => `${each}//`).join(" or ")}.`);
}

/** `envFile` null reads no file: the tests must not meet a developer's own database. */
export function readSettings(given, envFile = path.join(root, ".env")) {
  const env = envFile ? withEnvFile(given, envFile) : { ...given };
  // Only this script decides what is embedded; a leftover variable must not open the mailbox of a real installation.
  for (const name of ["EMBEDDED", "PART_OF", "POSTMASTER_PID", "INSTANCE_ID"]) delete env[name];
  const port = portOf(env);
  for (const name of ["DATABASE_URL", "MIGRATE_DATABASE_URL", "WORKER_DATABASE_URL"]) {
    checkAddress(env, name, ["postgresql:", "postgres:"]);
  }
  checkAddress(env, "SMTP_URL", ["smtp:", "smtps:"]);
  checkAddress(env, "PUBLIC_URL", ["https:", "http:"]);
  if (!["", "0", "1"].includes(env.TRUST_PROXY ?? "")) throw new PlainError("TRUST_PROXY must be 0 or 1.");
  const embedded = !env.DATABASE_URL;
  const missing = embedded ? [] : neededWithoutEmbedded.filter((name) => !env[name]);
  if (missing.length > 0) {
    throw new PlainError(
      `DATABASE_URL is set, so this is a real installation, and it also needs ${missing.join(", ")}; see .env.example.`,
    );
  }
  const host = env.HOST || (embedded ? "127.0.0.1" : "0.0.0.0");
  const publicUrl = (env.PUBLIC_URL || `http://localhost:${port}`).replace(/\/+$/, "");
  return { env, embedded, port, host, publicUrl, dataDir: openDataFolder(env) };
}
