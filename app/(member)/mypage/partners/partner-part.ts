import { z } from "zod";

/** A partner's code in an address: whatever could be one; the query says whether it is there. */
export const partnerPart = z.string().regex(/^[a-z][a-z0-9.-]{0,63}$/);
