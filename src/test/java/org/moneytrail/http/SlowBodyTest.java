package org.moneytrail.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.moneytrail.http.probe.ProbeProfile;

/** Clients that send their bodies byte for byte; one may take 3 s here. */
@QuarkusTest
@TestProfile(ProbeProfile.class)
@Timeout(120)
class SlowBodyTest {

    private static final int MANY = 200;

    @TestHTTPResource("/graphql")
    URI graphql;

    @Test
    void theyHinderNobodyAndAreSentAway() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(begun());
            }
            Ask.query("{hello}").statusCode(200).body("data.hello", equalTo("hello world"));
            for (Socket socket : slow) {
                String answer = rest(socket);
                assertThat(answer).startsWith("HTTP/1.1 408").contains("INVALID_ARGUMENT", "3000");
            }
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
        Ask.query("{hello}").statusCode(200);
    }

    /** More places than a look-up has here would be taken, if a body that is not there took one. */
    private Socket begun() throws IOException {
        Socket socket = new Socket(graphql.getHost(), graphql.getPort());
        socket.setSoTimeout(60_000);
        socket.getOutputStream()
                .write(
                        ("POST /graphql HTTP/1.1\r\nHost: "
                                        + graphql.getAuthority()
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{\"query\"")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** To its end, which shows that the server closes. */
    private static String rest(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
