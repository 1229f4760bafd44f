package org.moneytrail.http.probe;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;
import org.moneytrail.testsupport.Tokens;

/** Starts the application with the probe in its schema and limits that a test can reach. */
public class ProbeProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(Tokens.accepted());
        settings.putAll(
                Map.of(
                        "quarkus.class-loading.removed-resources.\"org.moneytrail:moneytrail\"",
                                "nothing",
                        "moneytrail.http.operation-timeout", "5s",
                        "moneytrail.http.max-body-size", "100K",
                        "moneytrail.limits.complexity", "2000",
                        "quarkus.http.cors.enabled", "true",
                        "quarkus.http.cors.origins", "http://localhost:5173",
                        "moneytrail.load.reports", "2",
                        "moneytrail.load.waiting", "2",
                        "moneytrail.load.longest-wait", "1s",
                        "moneytrail.load.report-fields", "never"));
        settings.putAll(
                Map.of(
                        "moneytrail.http.sockets", "40",
                        "moneytrail.http.body-timeout", "3s",
                        "moneytrail.http.socket-operations", "8",
                        "moneytrail.http.socket-init-timeout", "2s",
                        "moneytrail.load.subscriptions", "5"));
        return settings;
    }
}
