// What the first view waits for longest is fetched while the page's other modules still come: its words and its answer.
import { askAhead } from "/explorer/api.js";
import { prepare } from "/explorer/i18n/index.js";
import { current } from "/explorer/router.js";
import { questionOf } from "/explorer/views/answer-question.js";

const route = current();

prepare().catch(() => {
  // The page asks again, and says so.
});
if (route.view === "answer") {
  const { query, variables } = questionOf(route);
  askAhead(query, variables);
}
