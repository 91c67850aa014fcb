// The environment for a command beside the portal: what `npm start` reads, and for the embedded parts the addresses and secrets of
// the portal that runs in the data folder.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "@/lib/config/env";
import { PlainError } from "./start/plain-error.mjs";
import { readSettings } from "./start/settings.mjs";

function embeddedEnv(dataDir: string): Record<string, string> {
  const [secretsFile, portFile] = [path.join(dataDir, "secrets.json"), path.join(dataDir, "postgres.port")];
  if (!existsSync(secretsFile) || !existsSync(portFile))
    throw new PlainError("DATABASE_URL is not set, and there is no embedded database yet: run npm start first.");
  const { loginPassword, NEXTAUTH_SECRET, FIELD_KEYS } = JSON.parse(readFileSync(secretsFile, "utf8")) as Record<
    "loginPassword" | "NEXTAUTH_SECRET" | "FIELD_KEYS",
    string
  >;
  const port = readFileSync(portFile, "utf8").trim();
  const DATABASE_URL = `postgresql://madoguchi_login:${loginPassword}@127.0.0.1:${port}/madoguchi`;
  return { EMBEDDED: "1", DATABASE_URL, NEXTAUTH_SECRET, FIELD_KEYS };
}

/** Fills process.env, before anything asks for it; what is missing or wrong is named. */
export function loadPortalEnvironment(): void {
  const { env, embedded, dataDir } = readSettings(process.env);
  delete process.env.EMBEDDED; // Only the data folder decides what is embedded.
  Object.assign(process.env, env, { DATA_DIR: dataDir }, embedded ? embeddedEnv(dataDir) : {});
  parseEnv(process.env);
}
