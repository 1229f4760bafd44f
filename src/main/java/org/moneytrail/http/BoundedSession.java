package org.moneytrail.http;

import io.smallrye.graphql.websocket.GraphQLWebSocketSession;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** One client of a WebSocket. What waits for it is counted, and who lets too much wait is cut off. */
final class BoundedSession implements GraphQLWebSocketSession {

    private static final Logger LOG = Logger.getLogger(BoundedSession.class);

    private final ServerWebSocket socket;
    private final HttpConnection connection;
    private final long most;
    private final AtomicLong waiting = new AtomicLong();

    BoundedSession(ServerWebSocket socket, HttpConnection connection, long most) {
        this.socket = socket;
        this.connection = connection;
        this.most = most;
    }

    @Override
    public void sendMessage(String message) {
        if (socket.isClosed()) {
            return;
        }
        // Twice its letters is what a text takes at most before it is written.
        long size = 2L * message.length();
        if (waiting.addAndGet(size) > most) {
            LOG.infof("%s reads too slowly and was cut off", socket.remoteAddress());
            // A polite close would queue behind everything that the client does not read.
            ((ConnectionBase) connection).channel().close();
            return;
        }
        socket.writeTextMessage(message).onComplete(written -> waiting.addAndGet(-size));
    }

    @Override
    public void close(short code, String reason) {
        socket.close(code, reason);
    }

    @Override
    public boolean isClosed() {
        return socket.isClosed();
    }
}
