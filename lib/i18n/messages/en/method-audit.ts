import type { methodAudit as ja } from "../ja/method-audit";

export const methodAudit: typeof ja = {
  "factor.enrolled": "Registered a method (first login)",
  "factor.added": "Added a method",
  "factor.removed": "Removed a method",
  "factor.preferred": "Chose another method to be used first",
  "factor.checked": "Checked a method",
  "factor.check-failed": "Entered a wrong code while logged in",
};
