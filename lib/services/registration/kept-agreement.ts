import "server-only";
import { z } from "zod";

/** What was agreed to, from the click until the member is there to keep it. */
const schema = z.object({
  facts: z.object({
    documents: z.array(z.object({ code: z.string(), title: z.string(), since: z.string(), hash: z.string() })).readonly(),
    shown: z.string(),
    campaigns: z.boolean(),
  }),
  text: z.string(),
  textHash: z.string(),
  versionId: z.string(),
});

export type KeptAgreement = z.infer<typeof schema>;

export const writeKeptAgreement = (kept: KeptAgreement): string => JSON.stringify(kept);

export const readKeptAgreement = (text: string): KeptAgreement => schema.parse(JSON.parse(text));
