package org.moneytrail.abuse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTTP by hand, since a client of good manners can't send what has to be sent here. */
final class RawHttp {
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([A-Z_]+)\"");
    private static final int PATIENCE = 20_000;

    private RawHttp() {}

    /** What came back; nothing at all has the status 0. */
    record Answer(int status, String code, String text) {
        static Answer of(String text) {
            Matcher status = STATUS.matcher(text);
            Matcher code = CODE.matcher(text);
            return new Answer(
                    status.find() ? Integer.parseInt(status.group(1)) : 0,
                    code.find() ? code.group(1) : "-",
                    text);
        }
    }

    static Answer send(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            push(socket, request.getBytes(StandardCharsets.UTF_8));
            return Answer.of(received(socket.getInputStream()));
        }
    }

    /** A server that has heard enough closes before all is said. */
    private static void push(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (SocketException closed) {
            // What it answered before is still to be read.
        }
    }

    private static String received(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            in.transferTo(all);
        } catch (SocketException | SocketTimeoutException silent) {
            // Closed with some of our body unread, or still waiting for more of it.
        }
        return all.toString(StandardCharsets.UTF_8);
    }
}
