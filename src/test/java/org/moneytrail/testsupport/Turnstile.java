package org.moneytrail.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A page that answers nobody before so many have asked for it at once.
 * A statement that loads it is slow without using the processor, and ends only if the others run beside it.
 */
public final class Turnstile implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CyclicBarrier barrier;

    public Turnstile(int together) throws IOException {
        barrier = new CyclicBarrier(together);
        server =
                HttpServer.create(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), together);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/one.csv";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            barrier.await(20, TimeUnit.SECONDS);
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write(new byte[] {'1', '\n'});
        } catch (Exception e) {
            exchange.sendResponseHeaders(503, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
