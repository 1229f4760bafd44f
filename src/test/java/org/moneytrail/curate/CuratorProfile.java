package org.moneytrail.curate;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Takes tokens of one issuer for one audience, and cuts off slow listeners early enough for a test. */
public class CuratorProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.oidc.public-key",
                Tokens.publicKey(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.token.audience",
                Tokens.AUDIENCE,
                "moneytrail.http.socket-buffer",
                "200K");
    }
}
