import { z } from "zod";

/** An account ID in an address: whatever could be one; the query says whether it is there. */
export const accountIdPart = z.string().regex(/^[a-z0-9._-]{1,64}$/);
