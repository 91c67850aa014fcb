// The embedded parts' secrets: made once, kept in the data folder, readable by its owner only.
import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PlainError } from "./plain-error.mjs";

const key = () => randomBytes(32).toString("base64");

function makeSecrets() {
  return {
    instance: randomBytes(6).toString("hex"),
    ownerPassword: randomBytes(24).toString("hex"),
    loginPassword: randomBytes(24).toString("hex"),
    NEXTAUTH_SECRET: key(),
    FIELD_KEYS: JSON.stringify({ current: "k1", keys: { k1: key() } }),
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key(),
  };
}

/** Reads the secrets, or makes them for a new data folder. Without them an existing database cannot be opened or read. */
export function embeddedSecrets(dataDir) {
  const file = path.join(dataDir, "secrets.json");
  if (existsSync(file)) {
    try {
      return JSON.parse(readFileSync(file, "utf8"));
    } catch {
      throw new PlainError(`${file} cannot be read as JSON: restore it, or delete ${dataDir} to begin anew.`);
    }
  }
  if (existsSync(path.join(dataDir, "postgres"))) {
    throw new PlainError(
      `${file} is gone, and the database beside it cannot be opened without it: restore it, or delete ${dataDir} to begin anew.`,
    );
  }
  const secrets = makeSecrets();
  writeFileSync(`${file}.new`, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}
