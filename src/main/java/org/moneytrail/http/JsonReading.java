package org.moneytrail.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

/** JSON as clients send it: numbers keep their digits, and nothing nests without end. */
final class JsonReading {

    /** The body itself and the object of the variables. */
    private static final int AROUND_VARIABLES = 2;

    private final ObjectReader reader;
    private final int deepest;

    JsonReading(int deepest) {
        this.deepest = deepest;
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(deepest + AROUND_VARIABLES)
                                        .build())
                        .build();
        reader =
                JsonMapper.builder(factory)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .build()
                        .readerFor(Object.class);
    }

    /** Objects as maps, arrays as lists; null is what JSON calls so. */
    @Nullable Object read(String text, String complaint) {
        try {
            return reader.readValue(text);
        } catch (StreamConstraintsException e) {
            throw ProtocolError.tooComplexToRead(
                    "The variables nest deeper than "
                            + deepest
                            + " levels, or have a number of more than 1000 digits");
        } catch (JsonProcessingException e) {
            throw ProtocolError.badRequest(complaint);
        }
    }
}
