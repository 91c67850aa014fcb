// Adds a member of staff, and opens a staff login that locked itself. Nothing secret is typed: password and authenticator secret are
// made here and printed once.
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { generateSecret, generateURI } from "otplib";
import type { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { catalogueInForce } from "@/lib/db/catalogue";
import { asAuth } from "@/lib/db/scope";
import { dateInJapan } from "@/lib/domain/calendar";
import { createStaff } from "@/lib/services/staff/create-staff";
import { foldStaffLoginId } from "@/lib/services/staff/staff-login-id";
import { unlockStaff } from "@/lib/services/staff/unlock-staff";
import { type Answer, runCommand } from "./run-command";

const usage: Answer = {
  code: 2,
  lines: ["Usage:", "  npm run staff -- add LOGINID ROLE MAIL NAME", "  npm run staff -- unlock LOGINID"],
};

const faultless = /^[^\p{Cc}\p{Cf}\p{Z}]+$/u;
const loginIdSchema = z
  .string()
  .max(64, "LOGINID: at most 64 characters")
  .regex(faultless, "LOGINID: no spaces, at least one character");
const mailSchema = z.email("MAIL: not a mail address").max(254, "MAIL: too long");
const nameSchema = z
  .string()
  .trim()
  .min(1, "NAME is missing")
  .max(60, "NAME: at most 60 characters")
  .regex(/^\P{Cc}*$/u, "NAME: no control characters");

/** 144 bits, and all four kinds of characters, which no policy of ours refuses. */
function newPassword(): string {
  for (;;) {
    const password = randomBytes(18).toString("base64url");
    if ([/\d/, /[a-z]/, /[A-Z]/, /[-_]/].every((kind) => kind.test(password))) return password;
  }
}

async function add(given: readonly string[], at: Temporal.Instant): Promise<Answer> {
  const [typed = "", role = "", mail = "", ...names] = given;
  const loginId = foldStaffLoginId(typed);
  const name = names.join(" ");
  const faults = [loginIdSchema.safeParse(loginId), mailSchema.safeParse(mail), nameSchema.safeParse(name)].flatMap(
    ({ error }) => error?.issues.slice(0, 1).map(({ message }) => message) ?? [],
  );
  if (faults.length > 0) return { code: 2, lines: faults };
  const { roles, taken } = await asAuth(async (tx) => ({
    roles: (await catalogueInForce(tx, dateInJapan(at))).catalogue.staff.roles.map(({ code }) => code),
    taken: (await tx.staff.count({ where: { loginId } })) > 0,
  }));
  if (!roles.includes(role)) return { code: 2, lines: [`ROLE: one of ${roles.join(", ")}`] };
  if (taken) return { code: 1, lines: [`There is a staff login ${loginId} already.`] };
  const [password, totpSecret] = [newPassword(), generateSecret()];
  await createStaff({ loginId, role, mail, name: name.trim(), password, totpSecret }, at);
  const lines = [
    `Added ${loginId} (${role}). What follows is shown this once:`,
    `  Password       ${password}`,
    `  Authenticator  ${totpSecret}`,
    `                 ${generateURI({ issuer: "Madoguchi", label: loginId, secret: totpSecret })}`,
  ];
  return { code: 0, lines };
}

async function unlock([typed = "", ...more]: readonly string[], at: Temporal.Instant): Promise<Answer> {
  if (typed === "" || more.length > 0) return usage;
  const loginId = foldStaffLoginId(typed);
  const outcome = await unlockStaff(loginId, at);
  if (outcome === "unknown") return { code: 1, lines: [`There is no staff login ${loginId}.`] };
  if (outcome === "not-locked") return { code: 0, lines: [`${loginId} is not locked: nothing was changed.`] };
  return { code: 0, lines: [`${loginId} is unlocked. Password and authenticator are as before; its sessions have ended.`] };
}

/** One call of the command: the verb and what it is given. */
export async function staffCommand([verb, ...given]: readonly string[], at: Temporal.Instant): Promise<Answer> {
  if (verb === "add") return given.length < 4 ? usage : add(given, at);
  if (verb === "unlock") return unlock(given, at);
  return usage;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await runCommand(usage, staffCommand);
