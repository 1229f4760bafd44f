// A person's card: the posts, and when.
import { html } from "lit";
import { day } from "/explorer/format.js";
import { t } from "/explorer/i18n/index.js";
import { NAMES, head, section, thingLink, toldBy } from "/explorer/ui/card.js";
import { STATEMENTS } from "/explorer/ui/sources.js";
import { timeline, timelineOf } from "/explorer/ui/timeline.js";
import { View } from "/explorer/views/view.js";

const QUERY = `
query Person($id: ID!) {
  person(id: $id) {
    slug
    ${NAMES}
    roles { id role from { text } to { text } organization { ${NAMES} } }
    ${STATEMENTS}
  }
  ${timelineOf("$id")}
  graphInfo { dataVersion }
}`;

class Person extends View {
  question() {
    return { query: QUERY, variables: { id: `Person:${this.route.id}` } };
  }

  show({ person: it, timeline: told }) {
    return html`
      ${head(it, t("places.person"), this.asked)}
      ${section(t("card.roles"), it.roles, (own) => html`${thingLink(own.organization)} · ${t(`roles.${own.role}`, own.role)}
        <span class="quiet">${own.from || own.to ? t("fromTo", own.from ? day(own.from) : "…", own.to ? day(own.to) : "…") : ""}</span>`, t("empty.list"))}
      ${timeline(told, it.slug)}
      ${toldBy(it)}`;
  }
}

customElements.define("mt-person", Person);
