/** The end of every title: the operator's name and the side of the site. */
export const titleEnds = { ja: / \| みなとネットワーク (マイページ|業務)$/, en: / \| Minato Network (My Page|Staff)$/ };
