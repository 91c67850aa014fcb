import { expect, it } from "vitest";
import { register, registeredMembers } from "@/prisma/seed/registered";
import { ownerQuery } from "../../support/database";
import { noon, publish } from "../identity/support";
it("seed", async () => {
  await publish();
  await ownerQuery("ALTER TABLE catalogue_version DISABLE TRIGGER USER").catch(() => {});
  for (const one of registeredMembers) await register(one, noon.add({ hours: 24 }));
  expect(await ownerQuery("SELECT number, kind, company FROM member")).toHaveLength(3);
  expect(await ownerQuery("SELECT 1 FROM session")).toHaveLength(3);
}, 120_000);
