import { z } from "zod";
import { personActs } from "./acts";

export const changePersonSchema = z.object({
  person: z.string().max(64),
  act: z.enum(personActs),
  role: z.string().max(31).optional(),
});
