import { beforeAll, expect, it, vi } from "vitest";
import type * as Env from "@/lib/config/env";

const mode = { embedded: true };
vi.mock("next/headers", () => ({ headers: async () => new Headers(), cookies: async () => new Map() }));
vi.mock("@/lib/config/env", async (original) => {
  const env = await original<typeof Env>();
  return { ...env, getEnv: () => ({ ...env.getEnv(), EMBEDDED: mode.embedded }) };
});

import PartnerDeskLayout from "@/app/dev/partner/[partner]/layout";
import { publishSample } from "../services/procedures/support";
import { resetDatabase } from "../support/database";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

const frame = (partner: string) => PartnerDeskLayout({ params: Promise.resolve({ partner }), children: null });

it("[FB-07] outside the embedded mode a partner's desk is as little there as that of nobody", async () => {
  mode.embedded = true;
  await expect(frame("minato-club")).resolves.toBeTruthy();
  await expect(frame("nothing")).rejects.toThrow("404");
  mode.embedded = false;
  await expect(frame("minato-club")).rejects.toThrow("404");
});
