package org.moneytrail.browse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moneytrail.contract.Page;
import org.moneytrail.contract.PageRequest;
import org.neo4j.driver.Record;

/** One page of a list that the graph cuts by slug. One more than wanted is fetched, to see whether there is more. */
record Slugs(List<String> found, int total) {

    static Map<String, Object> parameters(PageRequest request) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("forward", request.forward());
        parameters.put("after", request.after());
        parameters.put("before", request.before());
        parameters.put("limit", request.size() + 1);
        return parameters;
    }

    static Slugs of(Record row) {
        return new Slugs(
                row.get("slugs").asList(slug -> slug.asString()), row.get("total").asInt());
    }

    Page<String> page(PageRequest request) {
        boolean cut = found.size() > request.size();
        List<String> slugs = new ArrayList<>(cut ? found.subList(0, request.size()) : found);
        if (!request.forward()) {
            Collections.reverse(slugs);
        }
        return Page.of(slugs, slug -> slug, request, cut, total);
    }
}
