import { readFileSync } from "node:fs";
import path from "node:path";
import { sourceHash } from "../../scripts/start/build.mjs";
import { buildsFolder } from "../../scripts/start/project.mjs";
import { requireLocal } from "./require-local";

export const baseUrl = requireLocal(process.env.BASE_URL ?? "http://localhost:3000");
export const dataDir = path.resolve(process.env.E2E_DATA_DIR ?? ".data");

/** The build that the portal serves: the one of the present sources, or a named one for single runs by hand. */
export function buildFolder(): string {
  return path.join(process.env.E2E_BUILD ?? path.join(buildsFolder, sourceHash()), ".next");
}

/** What a process needs to use the portal's own services on the portal's own database: the embedded secrets of its data folder. */
export function portalEnv(): NodeJS.ProcessEnv {
  const read = (name: string) => readFileSync(path.join(dataDir, name), "utf8");
  const secrets = JSON.parse(read("secrets.json")) as Record<string, string>;
  const { ownerPassword = "", loginPassword = "", NEXTAUTH_SECRET = "", FIELD_KEYS = "" } = secrets;
  const at = (user: string, password: string) =>
    `postgresql://${user}:${password}@127.0.0.1:${read("postgres.port").trim()}/madoguchi`;
  return {
    PATH: process.env.PATH ?? "",
    NODE_ENV: "production",
    EMBEDDED: "1",
    LOG_LEVEL: "silent",
    DATA_DIR: dataDir,
    PUBLIC_URL: baseUrl,
    DATABASE_URL: at("madoguchi_login", loginPassword),
    OWNER_DATABASE_URL: at("madoguchi_owner", ownerPassword),
    NEXTAUTH_SECRET,
    FIELD_KEYS,
  };
}
