import { spawnSync } from "node:child_process";
import { beforeEach, expect, it } from "vitest";
import { finishStaffLogin } from "@/lib/services/staff/finish-staff-login";
import { startStaffLogin } from "@/lib/services/staff/start-staff-login";
import { staffCommand } from "../../scripts/staff";
import { codeAt, noon, publishSample } from "../services/staff/staff-world";
import { ownerQuery, resetDatabase } from "../support/database";

beforeEach(async () => {
  await resetDatabase();
  await publishSample();
});

const add = (...given: string[]) => staffCommand(["add", ...given], noon);
const sato = ["Ｓato", "support", "sato@operator.example", "佐藤", "花子"];

it("adds a member of staff who gets in with the password and the secret that were printed", async () => {
  const { code, lines } = await add(...sato);
  expect(code).toBe(0);
  const [, password = "", secret = ""] = /Password +(\S+)\n +Authenticator +(\S+)\n/.exec(lines.join("\n")) ?? [];
  const started = await startStaffLogin({ loginId: "sato", password, address: "192.0.2.1" }, noon);
  if (!started.ok) throw new Error(started.refusal.kind);
  expect((await finishStaffLogin({ pendingToken: started.value.token, code: codeAt(secret, noon) }, noon)).ok).toBe(true);
  expect(await ownerQuery("SELECT login_id, name, role FROM staff")).toEqual([
    { login_id: "sato", name: "佐藤 花子", role: "support" },
  ]);
});

it("refuses a login that is there already, and changes nothing", async () => {
  await add(...sato);
  const before = await ownerQuery("SELECT * FROM staff_credential");
  expect(await add(...sato)).toEqual({ code: 1, lines: ["There is a staff login sato already."] });
  expect(await ownerQuery("SELECT * FROM staff_credential")).toEqual(before);
});

it.each([
  ["a role that the operator does not have", ["sato", "boss", "sato@operator.example", "佐藤"], /^ROLE: one of support, billing/],
  ["a space in the login", ["sa to", "support", "sato@operator.example", "佐藤"], /^LOGINID: no spaces/],
  ["no mail address", ["sato", "support", "sato", "佐藤"], /^MAIL: not a mail address/],
  ["an empty name", ["sato", "support", "sato@operator.example", " "], /^NAME is missing/],
  ["too little", ["sato", "support"], /^Usage:/],
])("%s adds nobody", async (_, given, words) => {
  const { code, lines } = await add(...given);
  expect(code).toBe(2);
  expect(lines[0]).toMatch(words);
  expect(await ownerQuery("SELECT 1 FROM staff")).toEqual([]);
});

it("[CL-09] unlocks a login that is locked, and says what it did", async () => {
  await add(...sato);
  await ownerQuery("UPDATE staff SET locked_at = now(), password_fails = 10");
  expect(await staffCommand(["unlock", "SATO"], noon)).toMatchObject({
    code: 0,
    lines: [expect.stringMatching(/^sato is unlocked/)],
  });
  expect(await ownerQuery("SELECT locked_at, password_fails FROM staff")).toEqual([{ locked_at: null, password_fails: 0 }]);
  expect(await staffCommand(["unlock", "sato"], noon)).toMatchObject({ code: 0, lines: [expect.stringMatching("not locked")] });
  expect(await staffCommand(["unlock", "suzuki"], noon)).toEqual({ code: 1, lines: ["There is no staff login suzuki."] });
});

it.each([[[]], [["unlock"]], [["remove", "sato"]]])("%j shows how it is used", async (args) => {
  expect(await staffCommand(args, noon)).toMatchObject({ code: 2, lines: expect.arrayContaining(["Usage:"]) });
});

it("as a command it reads the environment of a real installation, answers and ends with the exit code", async () => {
  const real = { SMTP_URL: "smtp://127.0.0.1:25", NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 1).toString("base64") };
  const run = (env: Record<string, string>, ...args: string[]) => {
    const script = ["--conditions=react-server", "--import=tsx", "scripts/staff.ts", ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, script, { env: { ...process.env, ...env }, encoding: "utf8" });
    return { status, stdout, stderr };
  };
  expect(run(real, "unlock", "suzuki")).toEqual({ status: 1, stdout: "", stderr: "There is no staff login suzuki.\n" });
  expect(run({ ...real, FIELD_KEYS: "{}" }, "unlock", "suzuki")).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^Environment: FIELD_KEYS /),
  });
});
