import path from "node:path";
import { fileURLToPath } from "node:url";
import { Temporal } from "temporal-polyfill";
import { allowSlowTransactions, disconnect } from "@/lib/db/client";
import { asWorker } from "@/lib/db/scope";
import type { Actor } from "@/lib/domain/permission";
import { publishCatalogue } from "@/lib/services/catalogue/publish-catalogue";
import { createStaff } from "@/lib/services/staff/create-staff";
import { readCatalogueFolder } from "@/scripts/catalogue-files";
import { type DemoStaff, writeDemoLogins } from "./demo-logins";
import { live } from "./live";
import { seedNotices } from "./notices";
import { demoStaffPassword } from "./person";
import { persons } from "./persons";
import { register, registeredMembers } from "./registered";

/** The sample's terms have been in force since before anybody's contract. */
const inForceSince = Temporal.PlainDate.from("2014-10-01");
/** So many lives at once: all of them wait for the same rows (numbers, the audit trail), and a lock is not waited for for ever. */
const SIDE_BY_SIDE = 4;
const folder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../catalogue");

const staff: readonly (DemoStaff & { name: string; mail: string; role: string })[] = [
  {
    who: "受付担当",
    whoEn: "Staff, support",
    loginId: "uketsuke",
    totpSecret: "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP",
    name: "受付 ひとみ",
    mail: "uketsuke@mail.example",
    role: "support",
  },
  {
    who: "管理者",
    whoEn: "Staff, administrator",
    loginId: "kanri",
    totpSecret: "KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU",
    name: "管理 まもる",
    mail: "kanri@mail.example",
    role: "admin",
  },
];

async function hasOperator(): Promise<boolean> {
  return asWorker(async (tx) => (await tx.catalogueVersion.count()) > 0);
}

/** Fills an empty database with the sample operator and a dozen lives, by the services that real use goes through. */
export async function seed(now: Temporal.Instant): Promise<"filled" | "already there"> {
  if (await hasOperator()) return "already there";
  const read = readCatalogueFolder(folder);
  if (!read.ok) throw new Error(`the catalogue has faults: ${JSON.stringify(read.faults)}`);
  const setUp: Actor = { kind: "system", name: "sample" };
  const long = now.subtract({ hours: 24 * 800 });
  await publishCatalogue(setUp, read.catalogue, inForceSince, long);
  const [writer] = await Promise.all(
    staff.map(({ loginId, name, mail, role, totpSecret }) =>
      createStaff({ loginId, name, mail, role, totpSecret, password: demoStaffPassword }, long),
    ),
  );
  if (!writer) throw new Error("the sample has no staff");
  const desk = { kind: "staff", staffId: writer, role: "support", sessionId: "sample" } as const;
  const codes: Awaited<ReturnType<typeof live>>[] = [];
  for (let first = 0; first < persons.length; first += SIDE_BY_SIDE) {
    codes.push(
      ...(await Promise.all(persons.slice(first, first + SIDE_BY_SIDE).map((person) => live(person, setUp, desk, now)))),
    );
  }
  for (const member of registeredMembers) await register(member, now);
  await seedNotices(writer, now);
  await settleMails(now);
  const shown = staff.map(({ who, whoEn, loginId, totpSecret }) => ({ who, whoEn, loginId, totpSecret }));
  await writeDemoLogins(new Map(codes.flatMap((one) => [...one])), shown);
  return "filled";
}

/** Mails of the past count as sent when they were written: nobody wants two years of them in the mailbox at the first start. */
async function settleMails(now: Temporal.Instant): Promise<void> {
  const until = new Date(now.epochMilliseconds);
  await asWorker(
    (tx) =>
      tx.$executeRaw`UPDATE mail SET sent_at = created_at, attempts = 1, body_enc = NULL WHERE sent_at IS NULL AND created_at <= ${until}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  allowSlowTransactions();
  process.stdout.write(`${await seed(Temporal.Now.instant())}\n`);
  await disconnect();
}
