"use server";

import { z } from "zod";
import { verifyAudit } from "@/lib/services/staff/verify-audit";
import { staffAction } from "@/lib/web/staff-action";

export const verifyAuditAction = staffAction({
  permission: "audit.view",
  schema: z.object({}),
  run: (sender, _input, at) => verifyAudit(sender.actor, at),
  next: () => "/staff/audit#chain",
});
