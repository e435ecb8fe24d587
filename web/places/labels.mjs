/** What stands before a name and is no part of it: "il-Ġermanja", "an Ghearmáin". Irish then also writes the beginning of the name otherwise. */
const articles = { mt: /^(il|l|i[nrstdxzżċ])-/iu, ga: /^an /iu };
const sounds = /^(?:t(?=S)|([bcdfgmpst])h)/iu;

/** "xx:name", and behind "=" what is sought when the name has an article. */
export function labelled(language, name) {
  const article = articles[language];
  if (!article?.test(name)) return `${language}:${name}`;
  const bare = name.replace(article, "");
  const sought = language === "ga" ? bare.replace(sounds, (_, first) => first ?? "") : bare;
  return `${language}:${name}=${sought}`;
}
