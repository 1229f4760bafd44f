package org.moneytrail.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOutboundBuffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The other end of a WebSocket. What waits for it is counted, and who lets too much wait is cut off. */
final class SocketClient {

    private static final Logger LOG = Logger.getLogger(SocketClient.class);

    private final ServerWebSocket socket;
    private final Channel channel;
    private final long most;
    private final AtomicLong waiting = new AtomicLong();

    SocketClient(ServerWebSocket socket, HttpConnection connection, long most) {
        this.socket = socket;
        this.channel = ((ConnectionBase) connection).channel();
        this.most = most;
        // Pings are answered below us, and the answers wait like anything else.
        socket.frameHandler(frame -> cutOffIfFull());
    }

    void send(Map<String, ?> message) {
        if (socket.isClosed()) {
            return;
        }
        String text = Json.text(message);
        // Twice its letters is what a text takes at most before it is written.
        long size = 2L * text.length();
        if (waiting.addAndGet(size) > most) {
            cutOff();
            return;
        }
        socket.writeTextMessage(text).onComplete(written -> waiting.addAndGet(-size));
    }

    boolean isClosed() {
        return socket.isClosed();
    }

    void close(SocketEnd end) {
        if (!socket.isClosed()) {
            socket.close(end.code(), end.reason());
        }
    }

    private void cutOffIfFull() {
        ChannelOutboundBuffer unsent = channel.unsafe().outboundBuffer();
        if (unsent != null && unsent.totalPendingWriteBytes() > most) {
            cutOff();
        }
    }

    /** A polite close would queue behind everything that the client does not read. */
    private void cutOff() {
        if (channel.isOpen()) {
            LOG.infof("%s reads too slowly and was cut off", socket.remoteAddress());
            channel.close();
        }
    }
}
