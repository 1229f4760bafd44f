package org.moneytrail.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Checks the configured address here, where a mistake in it can be told in words. */
final class BoltAddress {
    private static final Set<String> SCHEMES =
            Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private BoltAddress() {}

    static URI of(String text) {
        try {
            URI uri = new URI(text.strip());
            if (uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme())
                    && uri.getHost() != null) {
                if (uri.getUserInfo() == null) {
                    return uri;
                }
                throw malformed(
                        "it holds credentials; use moneytrail.neo4j.username and .password for them");
            }
            throw malformed("'" + text + "' is not like bolt://localhost:7687 or neo4j+s://host");
        } catch (URISyntaxException e) {
            throw malformed(String.valueOf(e.getMessage()));
        }
    }

    private static GraphStartFailure malformed(String why) {
        // Whatever stands before an @ may be a password.
        return new GraphStartFailure(
                "moneytrail.neo4j.uri is malformed: " + why.replaceAll("//[^/'\\s]*@", "//…@"));
    }
}
