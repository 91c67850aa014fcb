import type { Route } from "next";
import type { NavGroup, NavItem } from "@/components/layout/nav-items";
import type { Locale } from "@/lib/i18n/locale";
import { messagesFor } from "@/lib/i18n/messages";
import type { StaffSession } from "@/lib/queries/staff/find-staff-session";
import type { WaitingCounts } from "@/lib/queries/staff/waiting-counts";
import { staffText } from "../../parts/staff-text";

/** Whose role has this one begins with the queue of locks; everybody else with the pages of their role. */
export const firstQueue = "lock.list";

type Entry = Omit<NavItem, "href"> & { readonly permission: string; readonly href: string };

/** The queues of what members asked for, each with how many wait. */
export function staffQueues(locale: Locale, waiting: WaitingCounts): Entry[] {
  const text = staffText(locale).staff.nav;
  const { claims, staffContacts, staffCountersign, staffHolder, staffReports, staffReset, staffSenders, papers } =
    messagesFor(locale);
  return [
    { permission: "lock.list", href: "/staff/locks", label: text.locks, icon: "lock", count: waiting.locks },
    {
      permission: "factor-reset.list",
      href: "/staff/factor-reset",
      label: staffReset.nav,
      icon: "key",
      count: waiting.factorResets,
    },
    {
      permission: "countersign.list",
      href: "/staff/countersigns",
      label: staffCountersign.nav,
      icon: "users",
      count: waiting.countersigns,
    },
    { permission: "contact.list", href: "/staff/contacts", label: staffContacts.nav, icon: "chat", count: waiting.contacts },
    { permission: "claim.list", href: "/staff/claims", label: claims.staff.nav, icon: "wrench", count: waiting.claims },
    {
      permission: "holder-check.list",
      href: "/staff/holder-checks",
      label: staffHolder.nav,
      icon: "yen",
      count: waiting.holders,
    },
    {
      permission: "guide-request.list",
      href: "/staff/guide-requests",
      label: papers.staffGuides.nav,
      icon: "mail",
      count: waiting.guides,
    },
    {
      permission: "bounce.list",
      href: "/staff/bounces",
      label: staffSenders.bounces.nav,
      icon: "mail",
      count: waiting.bounces,
    },
    {
      permission: "change-report.list",
      href: "/staff/change-reports",
      label: staffReports.nav,
      icon: "edit",
      count: waiting.changeReports,
    },
    {
      permission: "leaving.list",
      href: "/staff/leavings",
      label: staffReports.leavings.nav,
      icon: "minus",
      count: waiting.deletions,
    },
  ];
}

/** The staff menu. What the role may not do is left out, and a group without entries with it. */
export function staffNav({ permissions }: StaffSession, locale: Locale, waiting: WaitingCounts): NavGroup[] {
  const text = staffText(locale).staff.nav;
  const { staffNotices, staffCampaigns, staffPeople, staffSenders, staffPasskeys: own } = messagesFor(locale);
  const first = permissions.includes(firstQueue) ? text.work : text.home;
  const permitted = (entries: readonly Entry[]): NavItem[] =>
    entries
      .filter(({ permission }) => permissions.includes(permission))
      .map(({ href, label, icon, count }) => ({ href: href as Route, label, icon, count: count || undefined }));
  const groups: NavGroup[] = [
    { label: first, items: [{ href: "/staff" as Route, label: first, icon: "pin", exact: true }] },
    { label: text.procedures, showLabel: true, items: permitted(staffQueues(locale, waiting)) },
    {
      label: text.tidings,
      showLabel: true,
      items: permitted([
        { permission: "notice.list", href: "/staff/notices", label: staffNotices.nav, icon: "info" },
        { permission: "campaign.list", href: "/staff/campaigns", label: staffCampaigns.nav, icon: "chat" },
        { permission: "outbox.list", href: "/staff/outbox", label: staffSenders.outbox.nav, icon: "repeat" },
        { permission: "mail-template.list", href: "/staff/mail-templates", label: staffSenders.templates.nav, icon: "document" },
      ]),
    },
    {
      label: text.ledgers,
      showLabel: true,
      items: permitted([
        { permission: "member.find", href: "/staff/members", label: text.members, icon: "users" },
        { permission: "staff-people.list", href: "/staff/staff-people", label: staffPeople.nav, icon: "key" },
        { permission: "audit.view", href: "/staff/audit", label: text.audit, icon: "audit" },
      ]),
    },
    {
      label: own.navGroup,
      showLabel: true,
      items: [{ href: "/staff/security" as Route, label: own.nav, icon: "user" }],
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}
