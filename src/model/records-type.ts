/** The media type of the script that holds, in written HTML, what the page does not show. */
export const recordsType = 'application/vnd.copydesk+json'
