import { z } from "zod";
import { term } from "./term";

const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day such as 12-29")
  // 29 February comes, if seldom; 30 February never.
  .refine((day) => z.iso.date().safeParse(`2024-${day}`).success, "a day that comes");

/** The operator's own closed days, every year; national holidays come from the holiday package. */
export const calendarTermsSchema = z.strictObject({ closedDays: z.array(monthDay), ...term });

export type CalendarTerms = z.infer<typeof calendarTermsSchema>;
