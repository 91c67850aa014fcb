import "server-only";
import type { Brand } from "@/lib/domain/catalogue/brand";

type Colours = { readonly act: string; readonly link: string; readonly tint: string };

/** The portal's own colours, for an operator's mail that is no brand's, or a brand without a look. */
const own: Colours = { act: "#0017c1", link: "#00118f", tint: "#e8f1fe" };

export const coloursOf = (brand: Pick<Brand, "look"> | null): Colours => brand?.look?.colours ?? own;

const font = "font-family:'Hiragino Sans','Noto Sans JP','Yu Gothic',Meiryo,sans-serif;";

/** Styles stand in the tags, because many mail programs drop a style sheet; only the dark colours need one. */
export const mailStyle = ({ act, link, tint }: Colours) => ({
  body: `margin:0;padding:0;background:#f2f2f2;${font}color:#1a1a1c;word-break:auto-phrase;overflow-wrap:anywhere;-webkit-text-size-adjust:100%`,
  card: `width:100%;max-width:600px;margin:0 auto;background:#ffffff;border-top:4px solid ${act}`,
  name: `padding:20px 24px 0;${font}font-size:14px;font-weight:bold;color:${act}`,
  title: `padding:8px 24px 4px;margin:0;${font}font-size:22px;line-height:1.5;font-weight:bold;color:#1a1a1c`,
  paragraph: `margin:0;padding:12px 24px 0;${font}font-size:16px;line-height:1.75`,
  facts: "width:100%;border-collapse:collapse",
  factsCell: "padding:16px 24px 0",
  label: `padding:10px 12px 10px 0;width:34%;vertical-align:top;text-align:left;${font}font-size:14px;line-height:1.6;font-weight:normal;color:#595959;border-bottom:1px solid #d9d9d9`,
  value: `padding:10px 0;vertical-align:top;${font}font-size:16px;line-height:1.6;color:#1a1a1c;border-bottom:1px solid #d9d9d9;word-break:break-word`,
  code: `padding:16px 24px 0;`,
  codeBox: `padding:16px;background:${tint};border-radius:8px;${font}font-size:32px;line-height:1.3;font-weight:bold;letter-spacing:0.2em;color:#1a1a1c;text-align:center`,
  codeLabel: `display:block;${font}font-size:14px;line-height:1.6;font-weight:normal;letter-spacing:0;color:#595959`,
  list: `margin:0;padding:12px 24px 0 44px;${font}font-size:16px;line-height:1.75`,
  quote: `margin:12px 24px 0;padding:0 0 0 12px;border-left:3px solid #d9d9d9;${font}font-size:16px;line-height:1.75`,
  buttonCell: "padding:20px 24px 4px",
  button: `display:inline-block;padding:14px 28px;background:${act};border-radius:8px;${font}font-size:16px;line-height:1.5;font-weight:bold;color:#ffffff;text-decoration:none`,
  small: `margin:0;padding:4px 24px 0;${font}font-size:13px;line-height:1.6;color:#595959`,
  link: `color:${link};word-break:break-all`,
  foot: `margin:0;padding:0 24px;${font}font-size:13px;line-height:1.7;color:#595959`,
  rule: "padding:24px 24px 12px",
  line: "border-top:1px solid #d9d9d9;font-size:0;line-height:0",
});

export type MailStyle = ReturnType<typeof mailStyle>;

/** For mail programs with a dark ground: no white card, no dark words on it. Buttons and bands keep the brand's colour. */
export const darkSheet = `@media (prefers-color-scheme:dark){
.m-ground{background:#101215!important}
.m-card{background:#1b1e23!important}
.m-ink{color:#f2f2f2!important}
.m-soft{color:#b8bcc2!important}
.m-link{color:#9db7f9!important}
.m-box{background:#2a2f37!important;color:#f2f2f2!important}
.m-line{border-color:#4a4f57!important}
}`;
