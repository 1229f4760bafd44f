// Without this script a link shows the question as text; with it, it opens GraphiQL with the question filled in.
const GRAPHIQL = "/q/graphql-ui/?query=";

async function openInGraphiQL(link) {
  const answer = await fetch(link.href);
  if (answer.ok) {
    link.href = GRAPHIQL + encodeURIComponent(await answer.text());
  }
}

for (const link of document.querySelectorAll("#questions a")) {
  openInGraphiQL(link).catch(() => {
    // The link still leads to the question's text.
  });
}
