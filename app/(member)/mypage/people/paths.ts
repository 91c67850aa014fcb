import type { Route } from "next";
import type { PeopleRequest } from "@/lib/domain/people/people-request";

export const peoplePath = "/mypage/people" as Route;
export const groupsPath = "/mypage/people/groups" as Route;
export const historyPath = "/mypage/people/history" as Route;

const base = "/mypage/people";
const query = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length > 0 ? `?${new URLSearchParams(given)}` : "";
};

export const invitePath = (draft?: string) => `${base}/invite${query({ draft })}` as Route;
export const personPath = (grantId: string) => `${base}/${grantId}` as Route;
export const changePath = (grantId: string, draft?: string) => `${base}/${grantId}/change${query({ draft })}` as Route;
export const approvalPath = (draft?: string) => `${base}/approval${query({ draft })}` as Route;
export const groupPath = (groupId: string | null, draft?: string) =>
  `${base}/groups/${groupId ?? "new"}${query({ draft })}` as Route;
export const confirmPath = (draft: string) => `${base}/confirm${query({ draft })}` as Route;
export const completePath = (change: string) => `${base}/complete${query({ change })}` as Route;

/** Where a request was entered: the form with its values, or the page with the button. */
export function inputPath(request: PeopleRequest, draft: string): Route {
  switch (request.kind) {
    case "invite":
      return invitePath(draft);
    case "change-access":
      return changePath(request.grantId, draft);
    case "remove-person":
      return personPath(request.grantId);
    case "resend-invitation":
    case "withdraw-invitation":
      return peoplePath;
    case "save-group":
      return groupPath(request.groupId, draft);
    case "dissolve-group":
      return groupsPath;
    case "set-approval":
      return approvalPath(draft);
  }
}

/** Where one is without the request. */
export function stopPath(request: PeopleRequest): Route {
  return request.kind === "save-group" || request.kind === "dissolve-group" ? groupsPath : peoplePath;
}

/** Begun by a button alone: there is no input to go back to. */
const withoutInput: readonly PeopleRequest["kind"][] = [
  "resend-invitation",
  "withdraw-invitation",
  "remove-person",
  "dissolve-group",
];

/** Whether a change has a form before its confirmation. */
export const hasInput = (kind: PeopleRequest["kind"]) => !withoutInput.includes(kind);
