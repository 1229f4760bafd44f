package org.moneytrail.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoltAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://localhost:7687",
                "neo4j+s://graph.example.org",
                " bolt://[::1]:7687 "
            })
    void anAddressOfAServerIsTaken(String uri) {
        assertThat(BoltAddress.of(uri)).hasToString(uri.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:7687",
                "http://localhost:7474",
                "bolt://",
                "bolt://local host",
                "bolt:x"
            })
    void anythingElseIsMalformed(String uri) {
        assertThatThrownBy(() -> BoltAddress.of(uri))
                .isInstanceOf(GraphStartFailure.class)
                .hasMessageContaining("moneytrail.neo4j.uri is malformed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bolt://neo4j:secret@localhost",
                "http://neo4j:secret@localhost",
                "bolt://neo4j:secret@a b"
            })
    void aPasswordIsNeverRepeated(String uri) {
        assertThatThrownBy(() -> BoltAddress.of(uri))
                .isInstanceOf(GraphStartFailure.class)
                .hasMessageNotContaining("secret");
    }
}
