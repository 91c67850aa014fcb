import { z } from "zod";

/** A token as its mail has it; anything else opens nothing. */
export const linkToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
