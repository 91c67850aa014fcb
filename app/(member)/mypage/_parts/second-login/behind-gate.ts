import { z } from "zod";

/** A page behind the second login, with a draft or a choice in its query: nowhere else does the form lead. */
export const behindGate = z
  .string()
  .max(200)
  .regex(/^\/mypage\/(statements|partners)(\/[a-z0-9.-]+)*(\?[A-Za-z0-9_=&%-]*)?$/);
