import { z } from "zod";

/** What a draft keeps of an address, sealed: the address itself. The input beside it holds only a mark. */
const schema = z.object({ address: z.string().min(3).max(254) });

export const writeDraftAddress = (address: string): string => JSON.stringify(schema.parse({ address }));

export function readDraftAddress(secret: string | null): string | null {
  return secret === null ? null : schema.parse(JSON.parse(secret)).address;
}
