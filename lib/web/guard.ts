import "server-only";
import type { Route } from "next";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { AccountActor, MemberActor, PortalActor } from "@/lib/domain/permission";
import { memberPath } from "./member-path";
import { currentLogin } from "./session";

export { currentLogin };

/** Who is logged in for one contract, or null. */
export async function currentActor(): Promise<AccountActor | null> {
  const login = await currentLogin();
  return login && isOfContract(login) ? login : null;
}

/**
 * The logged-in person, or the way to the login. Every member page and action begins with one of these three; a layout's check protects
 * nothing. The page to come back to is `returnTo`, else the path that the proxy noted; whichever it is, only a path of the member site is
 * taken.
 */
export async function requireLogin(returnTo?: string): Promise<PortalActor> {
  return (await currentLogin()) ?? toLogin(returnTo ?? (await headers()).get("x-path"), "");
}

/** Somebody logged in for one contract. Its pages aren't there for who logs in for a whole member. */
export async function requireActor(returnTo?: string): Promise<AccountActor> {
  return ofContract(await requireLogin(returnTo));
}

/** Somebody logged in for a whole member. */
export async function requireMember(returnTo?: string): Promise<MemberActor> {
  return ofMember(await requireLogin(returnTo));
}

/** The same for a form: the login page says that what was sent is not kept. */
export async function requireLoginOfForm(): Promise<PortalActor> {
  return (await currentLogin()) ?? toLogin((await headers()).get("x-path"), "&unsent=1");
}

export const requireActorOfForm = async (): Promise<AccountActor> => ofContract(await requireLoginOfForm());

export const requireMemberOfForm = async (): Promise<MemberActor> => ofMember(await requireLoginOfForm());

const isOfContract = (login: PortalActor): login is AccountActor => login.contractId !== null;

const ofContract = (login: PortalActor): AccountActor => (isOfContract(login) ? login : notFound());

const ofMember = (login: PortalActor): MemberActor => (isOfContract(login) ? notFound() : login);

function toLogin(returnTo: string | null, more: "" | "&unsent=1"): never {
  const path = memberPath(returnTo);
  redirect((path ? `/login?to=${encodeURIComponent(path)}${more}` : "/login") as Route);
}
