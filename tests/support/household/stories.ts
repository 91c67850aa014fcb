import type { Story } from "./doing";

/** A household of brand S on telephone wiring: three account IDs and nearly everything that can be bought, from April to March. */
export function vdslYear(year: number, id: (name: string) => string): Story {
  const [mother, hanako, jiro] = [id("haha"), id("hanako"), id("jiro")];
  const next = year + 1;
  return {
    product: "fibre-vdsl",
    opened: `${year}-04-10T10:00`,
    until: `${next}-04-30`,
    steps: [
      [`${year}-04-10T11:00`, { does: "register", accountId: mother, role: "admin" }],
      [`${year}-04-11T09:00`, { does: "register", accountId: hanako, role: "user" }],
      [`${year}-04-11T09:30`, { does: "register", accountId: jiro, role: "user" }],
      [`${year}-04-12T20:00`, { does: "mail", accountId: hanako, whose: "operator", typed: id("mihon") }],
      [`${year}-04-13T20:00`, { does: "mail", accountId: jiro, whose: "other", typed: `${jiro}@denwa.example` }],
      [`${year}-05-19T10:00`, { does: "buy", option: "mail-pack" }],
      [`${year}-05-19T10:30`, { does: "mail", accountId: jiro, whose: "operator", typed: id("j.m") }],
      [`${year}-05-20T10:00`, { does: "mail", accountId: mother, whose: "operator", typed: id("m.m") }],
      [`${year}-05-21T10:00`, { does: "slot", accountId: hanako, change: "web-space-on" }],
      [`${year}-05-21T10:30`, { does: "slot", accountId: jiro, change: "storage-on" }],
      [`${year}-06-05T10:00`, { does: "buy", option: "remote-support" }],
      [`${year}-06-16T10:00`, { does: "buy", option: "equipment-warranty" }],
      [`${year}-07-02T10:00`, { does: "buy", option: "security-360", accountId: hanako }],
      [`${year}-07-02T10:30`, { does: "buy", option: "security-online", accountId: jiro }],
      [`${year}-07-10T10:00`, { does: "buy", option: "equipment-warranty-addon" }],
      [`${year}-07-20T10:00`, { does: "buy", option: "mail-box-10gb", accountId: jiro }],
      [`${year}-07-21T10:00`, { does: "buy", option: "kids-filter", accountId: jiro }],
      [`${year}-08-10T10:00`, { does: "end", option: "remote-support" }],
      [`${year}-08-25T10:00`, { does: "buy", option: "remote-support" }],
      // Ten minutes before the month is over, and so before another fee.
      [`${year}-08-31T23:50`, { does: "end", option: "kids-filter", accountId: jiro }],
      [`${year}-09-14T10:00`, { does: "delete", accountId: jiro }],
      // One address and one web space are left: the pack ends by itself, and is bought again in the same month.
      [`${year}-09-20T10:00`, { does: "mail", accountId: mother, whose: "other", typed: `${mother}@denwa.example` }],
      [`${year}-09-28T10:00`, { does: "buy", option: "mail-pack" }],
      [`${year}-10-05T10:00`, { does: "mail", accountId: mother, whose: "operator", typed: id("m.n") }],
      [`${year}-11-03T10:00`, { does: "end", option: "equipment-warranty" }],
      [`${year}-11-20T10:00`, { does: "buy", option: "equipment-warranty" }],
      // Inside the new waiver: nothing is charged.
      [`${year}-12-20T10:00`, { does: "end", option: "equipment-warranty" }],
      [`${next}-01-19T10:00`, { does: "buy", option: "security-basic", accountId: mother }],
      [`${next}-01-25T10:00`, { does: "end", option: "security-basic", accountId: mother }],
      [`${next}-01-28T10:00`, { does: "buy", option: "security-basic", accountId: mother }],
      [`${next}-02-10T10:00`, { does: "buy", option: "mail-box-10gb", accountId: hanako }],
      [`${next}-03-12T10:00`, { does: "cancel-line" }],
    ],
  };
}

/** A household with LAN wiring, where no mail address comes with the line: without the pack there is none. */
export function lanHalfYear(year: number, id: (name: string) => string): Story {
  const [taro, nana] = [id("taro"), id("nana")];
  return {
    product: "fibre-lan",
    opened: `${year}-09-30T23:50`,
    until: `${year + 1}-04-30`,
    steps: [
      [`${year}-09-30T23:55`, { does: "register", accountId: taro, role: "user" }],
      [`${year}-10-02T10:00`, { does: "register", accountId: nana, role: "user" }],
      [`${year}-10-10T10:00`, { does: "buy", option: "mail-and-web" }],
      [`${year}-10-10T10:30`, { does: "mail", accountId: taro, whose: "operator", typed: id("t.m") }],
      [`${year}-10-10T11:00`, { does: "slot", accountId: taro, change: "web-space-on" }],
      [`${year}-11-01T10:00`, { does: "buy", option: "security-360", accountId: taro }],
      [`${year}-11-15T10:00`, { does: "buy", option: "equipment-warranty" }],
      // The web space is one more than none: the pack goes on without it, and ends with the last address.
      [`${year}-12-05T10:00`, { does: "slot", accountId: taro, change: "web-space-off" }],
      [`${year}-12-24T10:00`, { does: "mail", accountId: taro, whose: "other", typed: `${taro}@denwa.example` }],
      [`${year + 1}-01-31T23:59`, { does: "delete", accountId: taro }],
      [`${year + 1}-03-31T23:59`, { does: "cancel-line" }],
    ],
  };
}
