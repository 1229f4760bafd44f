package org.moneytrail.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;

/** Answers as they are written, on every transport. */
final class Json {

    /** Amounts are exact decimals, and an exponent is what half of all JSON readers turn into a double. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private Json() {}

    static byte[] bytes(Map<String, ?> answer) {
        try {
            return JSON.writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    static String text(Map<String, ?> message) {
        try {
            return JSON.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw notJson(e);
        }
    }

    private static IllegalStateException notJson(JsonProcessingException e) {
        return new IllegalStateException(
                "An answer that is not JSON: " + e.getOriginalMessage(), e);
    }
}
