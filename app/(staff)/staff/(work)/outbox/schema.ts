import { z } from "zod";

/** One mail or short message, or all: nothing is typed here. */
export const retrySchema = z.object({ kind: z.enum(["mail", "sms", "all"]), id: z.string().max(64).default("") });
