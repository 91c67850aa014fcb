/** The version stands in the address, so that browsers may keep the files for a year. */
export const fontVersion = "5.3.1";

export const fontStylesheet = `/fonts/noto-sans-jp/${fontVersion}/index.css`;
