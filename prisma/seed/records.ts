import type { Sex } from "@/lib/domain/identity/paper-fields";
import type { Ago } from "./days";

/** What the members' papers and cards say, by the person's key. Nobody lives there, and no number belongs to anybody. */
export type PersonRecord = {
  /** In years and months before today, so that a minor stays one. */
  readonly age: { readonly years: number; readonly months: number };
  readonly sex: Sex;
  readonly address: string;
  /** The mother, where the holder is a minor. */
  readonly guardian?: readonly [family: string, given: string, familyKana: string, givenKana: string];
  readonly card?: { readonly holder: readonly [given: string, family: string]; readonly number: string; readonly at: Ago };
  /** Telephone plans whose calls the carrier delivered. */
  readonly calls?: readonly string[];
  /** Its registration certificate was issued here, and not by whoever came before. */
  readonly certificate?: true;
};

const visa = "4242424242424242";
const jcb = "3530111333300000";
const master = "5555555555554444";

const years = (count: number, months = 3) => ({ years: count, months });

export const personRecords: Readonly<Record<string, PersonRecord>> = {
  family: {
    age: years(46),
    sex: "male",
    address: "〒100-0000 東京都千代田区見本町1-1-1 見本レジデンス 101",
    card: { holder: ["TARO", "MIHON"], number: visa, at: { months: 20 } },
    calls: ["home-call", "hikari-phone"],
    certificate: true,
  },
  waiver: {
    age: years(16, 7),
    sex: "female",
    address: "〒220-0000 神奈川県横浜市西区見本2-3-4 201",
    guardian: ["佐藤", "恵子", "サトウ", "ケイコ"],
    card: { holder: ["KEIKO", "SATO"], number: jcb, at: { months: 8 } },
    certificate: true,
  },
  again: {
    age: years(52),
    sex: "male",
    address: "〒530-0000 大阪府大阪市北区見本3-4-5 302",
    card: { holder: ["ICHIRO", "SUZUKI"], number: master, at: { months: 17 } },
    calls: ["home-call-050"],
  },
  full: { age: years(39), sex: "female", address: "〒460-0000 愛知県名古屋市中区見本4-5-6 403" },
  new: { age: years(28), sex: "male", address: "〒105-0000 東京都港区見本町5-6-7 504" },
  locked: { age: years(33), sex: "male", address: "〒150-0000 東京都渋谷区見本6-7-8 605" },
  ended: { age: years(61), sex: "female", address: "〒330-0000 埼玉県さいたま市大宮区見本7-8-9 706" },
  cancelling: { age: years(57), sex: "male", address: "〒260-0000 千葉県千葉市中央区見本8-9-10 807" },
  warranty: {
    age: years(44),
    sex: "female",
    address: "〒600-0000 京都府京都市下京区見本9-10-11 908",
    card: { holder: ["MEGUMI", "NAKAMURA"], number: visa, at: { months: 12, days: 20 } },
  },
  quiet: {
    age: years(70),
    sex: "male",
    address: "〒650-0000 兵庫県神戸市中央区見本10-11-12 109",
    card: { holder: ["YOKO", "KOBAYASHI"], number: master, at: { days: 1, hour: 11 } },
  },
  english: { age: years(35), sex: "female", address: "〒106-0000 東京都港区見本台11-12-13 210" },
  changing: { age: years(49), sex: "male", address: "〒980-0000 宮城県仙台市青葉区見本12-13-14 311" },
};
