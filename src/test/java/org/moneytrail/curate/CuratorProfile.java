package org.moneytrail.curate;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import org.moneytrail.testsupport.Tokens;

/** Takes tokens of one issuer for one audience, and cuts off slow listeners early enough for a test. */
public class CuratorProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(Tokens.accepted());
        settings.put("moneytrail.http.socket-buffer", "200K");
        return settings;
    }
}
