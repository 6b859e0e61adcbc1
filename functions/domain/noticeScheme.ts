/** The notice scheme (varslingsordningen): cuts take effect 14 weeks after receipt at the earliest, and an appeal is reassessed sooner. */

/** The paragraphs of the Act on Social Services under the scheme. */
export const noticeParagraphs: readonly string[] = ['§ 95', '§ 96', '§ 98', '§ 114'];

export const inNoticeScheme = (paragraphs: readonly string[]): boolean => paragraphs.some((p) => noticeParagraphs.includes(p));
