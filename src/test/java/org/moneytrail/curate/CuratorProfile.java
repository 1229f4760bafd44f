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

    /** The same with one thing closed that is open by default, on a graph without data. */
    static Map<String, String> closing(String setting) {
        Map<String, String> settings = new HashMap<>(new CuratorProfile().getConfigOverrides());
        settings.put(setting, "false");
        settings.put("moneytrail.dataset.load-built-in", "false");
        return settings;
    }
}
