import type { Route } from "next";

export const approvalsPath = "/mypage/approvals" as Route;

type Step = "" | "/complete" | "/return" | "/return/confirm";

export const approvalPath = (requestId: string, step: Step = "") => `${approvalsPath}/${requestId}${step}` as Route;
