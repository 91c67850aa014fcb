import "server-only";

/** A draft of staff is kept as everybody's is. */
export {
  clearDraft as clearStaffDraft,
  type DraftCookie as StaffDraftCookie,
  readDraft as readStaffDraft,
  writeDraft as writeStaffDraft,
} from "./draft-cookie";
