package org.moneytrail.curate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moneytrail.curate.input.Wish;
import org.moneytrail.http.access.Caller;
import org.moneytrail.money.CurrencyCode;

/**
 * One write as it was asked for.
 *
 * @param by the subject of the caller's token
 * @param input all that was given, as JSON, without what only concerns the sending of it
 * @param why the caller's reason
 */
record Request(
        String by,
        String operation,
        String input,
        @Nullable String why,
        @Nullable String clientMutationId,
        @Nullable Integer expectedDataVersion) {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                                    .addSerializer(CurrencyCode.class, ToStringSerializer.instance))
                    .build();

    static Request of(Caller caller, String operation, Wish input) {
        return new Request(
                String.valueOf(caller.subject()),
                operation,
                json(input),
                input.reason(),
                input.clientMutationId(),
                input.expectedDataVersion());
    }

    /** Two people may use one name for different requests. Null where the request has no name. */
    @Nullable String key() {
        return clientMutationId == null ? null : by + " " + clientMutationId;
    }

    private static String json(Wish input) {
        Map<String, Object> members = new LinkedHashMap<>();
        try {
            for (RecordComponent member : input.getClass().getRecordComponents()) {
                Object value = member.getAccessor().invoke(input);
                if (value != null) {
                    members.put(member.getName(), value);
                }
            }
            members.remove("clientMutationId");
            members.remove("expectedDataVersion");
            return JSON.writeValueAsString(members);
        } catch (ReflectiveOperationException | JsonProcessingException e) {
            throw new IllegalStateException(input.getClass().getSimpleName(), e);
        }
    }
}
