import { beforeAll, expect, it } from "vitest";
import { saveNoticeDraft } from "@/lib/services/notices/save-notice-draft";
import { resetDatabase } from "../../support/database";
import { noon, publishSample } from "../procedures/support";
import { staffOf, words } from "./support";

beforeAll(async () => {
  await resetDatabase();
  await publishSample();
});

it("[FB-28] an act on what is no notice's id is refused like one on a notice that there is not", async () => {
  const support = await staffOf("support");
  for (const noticeId of ["00000000-0000-4000-8000-000000000000", "' OR 1=1", "x"]) {
    const drafted = saveNoticeDraft(support, { noticeId, numbers: [], act: { act: "withdraw", words, mail: false } }, noon);
    expect(await drafted, noticeId).toMatchObject({ ok: false, refusal: { kind: "notice-closed" } });
  }
});
