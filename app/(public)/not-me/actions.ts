"use server";

import { z } from "zod";
import { decide } from "@/lib/domain/decision";
import { denyLogin } from "@/lib/services/identity/device/deny-login";
import { publicFormAction } from "@/lib/web/form-action";
import { linkToken } from "./link-token";

/** Ends everything; the page then says how it stands, whatever came of it. */
export const denyLoginAction = publicFormAction({
  permission: null,
  schema: z.object({ token: linkToken }),
  run: async (_visitor, { token }, at) => decide((await denyLogin(token, at)).ok),
  next: (_done, { token }) => `/not-me?token=${token}`,
});
