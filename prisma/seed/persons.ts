import type { Ago } from "./days";

/** Passwords of the demonstration. They say so themselves, and no real installation ever gets them. */
export const demoPassword = "Demo-pass-2026!";
export const demoStaffPassword = "Demo-staff-2026!";

type Name = readonly [family: string, given: string, familyKana: string, givenKana: string];

export type PersonId = {
  readonly id: string;
  readonly name: Name;
  readonly role: "admin" | "user";
  readonly at: Ago;
  readonly login?: Ago;
};

export type Act =
  | { readonly do: "add" | "cancel"; readonly option: string; readonly at: Ago }
  | { readonly do: "delete-id"; readonly id: string; readonly at: Ago }
  | { readonly do: "switch"; readonly on: boolean; readonly at: Ago }
  | { readonly do: "cancel-line"; readonly at: Ago }
  | { readonly do: "lock"; readonly login: string; readonly at: Ago };

export type Person = {
  readonly key: string;
  readonly name: Name;
  readonly mail: string;
  readonly phone: string;
  readonly locale?: "ja" | "en";
  readonly product: "fibre-lan" | "fibre-vdsl";
  readonly brand: "S" | "U";
  readonly customerNumber: string;
  readonly opened: Ago;
  /** When the holder logged in for the first time; nobody did where it is left out. */
  readonly firstLogin?: Ago;
  readonly ids: readonly PersonId[];
  readonly acts: readonly Act[];
};

/** A dozen invented lives of the last 24 months. Addresses end in .example; numbers belong to nobody. */
export const persons: readonly Person[] = [
  {
    key: "family",
    name: ["見本", "太郎", "ミホン", "タロウ"],
    mail: "taro@mihon.example",
    phone: "090-0000-0101",
    product: "fibre-vdsl",
    brand: "S",
    customerNumber: "20150123456789",
    opened: { months: 22, days: 3 },
    firstLogin: { months: 22, days: 1 },
    ids: [
      {
        id: "mihon-taro",
        name: ["見本", "太郎", "ミホン", "タロウ"],
        role: "admin",
        at: { months: 22, days: 1, hour: 11 },
        login: { months: 22, days: 1, hour: 12 },
      },
      {
        id: "mihon-hanako",
        name: ["見本", "花子", "ミホン", "ハナコ"],
        role: "admin",
        at: { months: 20 },
        login: { months: 19 },
      },
      {
        id: "mihon-jiro",
        name: ["見本", "次郎", "ミホン", "ジロウ"],
        role: "user",
        at: { months: 15 },
        login: { months: 15, hour: 20 },
      },
      { id: "mihon-ume", name: ["見本", "うめ", "ミホン", "ウメ"], role: "user", at: { days: 12 } },
    ],
    acts: [{ do: "add", option: "remote-support", at: { months: 14 } }],
  },
  {
    key: "waiver",
    name: ["佐藤", "さくら", "サトウ", "サクラ"],
    mail: "sakura@sato.example",
    phone: "090-0000-0102",
    product: "fibre-lan",
    brand: "S",
    customerNumber: "20160204567891",
    opened: { months: 9 },
    firstLogin: { months: 9, hour: 19 },
    ids: [
      {
        id: "sakura.sato",
        name: ["佐藤", "さくら", "サトウ", "サクラ"],
        role: "admin",
        at: { months: 9, hour: 20 },
        login: { months: 8 },
      },
    ],
    acts: [{ do: "add", option: "equipment-warranty", at: { days: 20 } }],
  },
  {
    key: "again",
    name: ["鈴木", "一郎", "スズキ", "イチロウ"],
    mail: "ichiro@suzuki.example",
    phone: "090-0000-0103",
    product: "fibre-lan",
    brand: "U",
    customerNumber: "20170305678912",
    opened: { months: 18 },
    firstLogin: { months: 18, hour: 13 },
    ids: [
      {
        id: "suzuki_ichiro",
        name: ["鈴木", "一郎", "スズキ", "イチロウ"],
        role: "admin",
        at: { months: 18, hour: 14 },
        login: { months: 17 },
      },
    ],
    acts: [
      { do: "add", option: "remote-support", at: { months: 12 } },
      { do: "cancel", option: "remote-support", at: { months: 3 } },
    ],
  },
  {
    key: "full",
    name: ["高橋", "花", "タカハシ", "ハナ"],
    mail: "hana@takahashi.example",
    phone: "090-0000-0104",
    product: "fibre-lan",
    brand: "U",
    customerNumber: "20180406789123",
    opened: { months: 24, days: 2 },
    firstLogin: { months: 24 },
    ids: ["hana", "goro", "midori", "sora", "umi"].map((id, index) => ({
      id: `takahashi-${id}`,
      name: [
        "高橋",
        ["花", "五郎", "みどり", "空", "海"][index] ?? "",
        "タカハシ",
        ["ハナ", "ゴロウ", "ミドリ", "ソラ", "ウミ"][index] ?? "",
      ] as Name,
      role: index === 0 ? ("admin" as const) : ("user" as const),
      at: { months: 23 - index },
      ...(index < 2 ? { login: { months: 22 - index } } : {}),
    })),
    acts: [],
  },
  {
    key: "new",
    name: ["田中", "実", "タナカ", "ミノル"],
    mail: "minoru@tanaka.example",
    phone: "090-0000-0105",
    product: "fibre-lan",
    brand: "S",
    customerNumber: "20261107891234",
    opened: { days: 4 },
    ids: [],
    acts: [],
  },
  {
    key: "locked",
    name: ["伊藤", "健", "イトウ", "ケン"],
    mail: "ken@ito.example",
    phone: "090-0000-0106",
    product: "fibre-vdsl",
    brand: "S",
    customerNumber: "20190508912345",
    opened: { months: 16 },
    firstLogin: { months: 16, hour: 18 },
    ids: [
      {
        id: "ken-ito",
        name: ["伊藤", "健", "イトウ", "ケン"],
        role: "admin",
        at: { months: 16, hour: 19 },
        login: { months: 15 },
      },
    ],
    acts: [
      { do: "add", option: "equipment-warranty", at: { months: 10 } },
      { do: "lock", login: "ken-ito", at: { days: 1, hour: 21 } },
    ],
  },
  {
    key: "ended",
    name: ["渡辺", "由美", "ワタナベ", "ユミ"],
    mail: "yumi@watanabe.example",
    phone: "090-0000-0107",
    product: "fibre-lan",
    brand: "S",
    customerNumber: "20150609123456",
    opened: { months: 23 },
    firstLogin: { months: 23, hour: 15 },
    ids: [],
    acts: [{ do: "cancel-line", at: { months: 2, days: 10 } }],
  },
  {
    key: "cancelling",
    name: ["山本", "浩", "ヤマモト", "ヒロシ"],
    mail: "hiroshi@yamamoto.example",
    phone: "090-0000-0108",
    product: "fibre-vdsl",
    brand: "U",
    customerNumber: "20160701234567",
    opened: { months: 21 },
    firstLogin: { months: 21, hour: 16 },
    ids: [{ id: "yamamoto.h", name: ["山本", "浩", "ヤマモト", "ヒロシ"], role: "admin", at: { months: 21, hour: 17 } }],
    acts: [{ do: "cancel-line", at: { hour: 9 } }],
  },
  {
    key: "warranty",
    name: ["中村", "恵", "ナカムラ", "メグミ"],
    mail: "megumi@nakamura.example",
    phone: "090-0000-0109",
    product: "fibre-vdsl",
    brand: "S",
    customerNumber: "20170802345678",
    opened: { months: 13 },
    firstLogin: { months: 13, hour: 12 },
    ids: [
      {
        id: "megumi",
        name: ["中村", "恵", "ナカムラ", "メグミ"],
        role: "user",
        at: { months: 12 },
        login: { months: 12, hour: 21 },
      },
    ],
    acts: [
      { do: "add", option: "equipment-warranty", at: { months: 8 } },
      { do: "add", option: "equipment-warranty-addon", at: { months: 6 } },
      { do: "add", option: "remote-support", at: { months: 5 } },
      { do: "switch", on: true, at: { months: 4 } },
    ],
  },
  {
    key: "quiet",
    name: ["小林", "大輔", "コバヤシ", "ダイスケ"],
    mail: "daisuke@kobayashi.example",
    phone: "090-0000-0110",
    product: "fibre-lan",
    brand: "U",
    customerNumber: "20140903456789",
    opened: { months: 24 },
    firstLogin: { months: 23 },
    ids: [],
    acts: [],
  },
  {
    key: "english",
    name: ["Smith", "Emma", "スミス", "エマ"],
    mail: "emma@smith.example",
    phone: "090-0000-0111",
    locale: "en",
    product: "fibre-lan",
    brand: "S",
    customerNumber: "20211004567890",
    opened: { months: 7 },
    firstLogin: { months: 7, hour: 20 },
    ids: [
      {
        id: "emma.smith",
        name: ["Smith", "Emma", "スミス", "エマ"],
        role: "admin",
        at: { months: 7, hour: 21 },
        login: { months: 6 },
      },
    ],
    acts: [{ do: "add", option: "remote-support", at: { days: 8 } }],
  },
  {
    key: "changing",
    name: ["加藤", "進", "カトウ", "ススム"],
    mail: "susumu@kato.example",
    phone: "090-0000-0112",
    product: "fibre-vdsl",
    brand: "S",
    customerNumber: "20221105678901",
    opened: { months: 19 },
    firstLogin: { months: 19, hour: 11 },
    ids: [
      { id: "susumu", name: ["加藤", "進", "カトウ", "ススム"], role: "admin", at: { months: 19, hour: 12 } },
      { id: "kato-old", name: ["加藤", "進", "カトウ", "ススム"], role: "user", at: { months: 18 } },
    ],
    acts: [
      { do: "add", option: "remote-support", at: { months: 6, hour: 10 } },
      { do: "cancel", option: "remote-support", at: { months: 6, hour: 15 } },
      { do: "add", option: "equipment-warranty", at: { months: 5 } },
      { do: "cancel", option: "equipment-warranty", at: { months: 5, hour: 18 } },
      { do: "delete-id", id: "kato-old", at: { months: 2 } },
    ],
  },
];
