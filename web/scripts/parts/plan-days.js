// Days of the work plan: as the page writes them (2027-03-01), moved by months, and said in the reader's language.
const day = 24 * 60 * 60 * 1000;

const read = text => Date.parse(`${text}T00:00:00Z`);
const write = at => new Date(at).toISOString().slice(0, 10);
const lastOfMonth = (year, month) => new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

/** The same day so many months later; the last day of a month stays a last day. */
export function later(text, months) {
  const at = new Date(read(text));
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth()];
  const isLast = at.getUTCDate() === lastOfMonth(year, month);
  const last = lastOfMonth(year, month + months);
  return write(Date.UTC(year, month + months, isLast ? last : Math.min(at.getUTCDate(), last)));
}

export const monthOf = text => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** Where days lie on the line, in percent, as the server draws them. */
export function scale(start, end) {
  const [from, to] = [read(start), read(end)];
  const days = Math.max(1, (to - from) / day + 1);
  const at = moment => Math.min(100, Math.max(0, ((moment - from) / day / days) * 100));
  return {
    days,
    before: text => at(read(text)),
    after: text => at(read(text) + day),
  };
}

/** "March 2026 – June 2027", or the days where they do not fill months. */
export function said(first, last, open) {
  const fills = first.endsWith("-01") && (!last || later(last, 0) === last && new Date(read(last) + day).getUTCDate() === 1);
  const format = new Intl.DateTimeFormat(document.documentElement.lang, {
    day: fills ? undefined : "numeric", month: "long", year: "numeric", timeZone: "UTC",
  });
  return last ? format.formatRange(read(first), read(last)) : open.replace("{0}", format.format(read(first)));
}
