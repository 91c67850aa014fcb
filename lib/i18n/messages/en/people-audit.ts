import type { peopleAudit as ja } from "../ja/people-audit";

/** What the trail says about the people of a member. */
export const peopleAudit: typeof ja = {
  "session.left": "Switched to another member",
  "session.switched": "Switched to this member",
  "people.invited": "Invited somebody",
  "people.invitation-resent": "Sent an invitation again",
  "people.invitation-withdrawn": "Withdrew an invitation",
  "people.joined": "Joined by invitation",
  "people.access-changed": "Changed somebody's access",
  "people.removed": "Removed somebody",
  "people.group-saved": "Saved a management group",
  "people.group-dissolved": "Dissolved a management group",
  "people.approval-set": "Changed how orders are approved",
  "approval.requested": "Asked for approval",
  "approval.approved": "Approved a request",
  "approval.returned": "Sent a request back",
  "approval.withdrawn": "Withdrew a request",
  "approval.expired": "A request expired",
  "approval.changed": "A request could not be approved: its content had changed",
};
