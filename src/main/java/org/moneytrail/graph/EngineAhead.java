package org.moneytrail.graph;

import io.smallrye.config.SmallRyeConfig;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The embedded engine, begun while Quarkus is still starting: neither needs the other, and both take seconds. */
public final class EngineAhead {

    private static final AtomicReference<@Nullable Begun> BEGUN = new AtomicReference<>();

    /** @param hook stops it where the application fails before it comes to its graph */
    private record Begun(GraphEngine engine, Thread start, Thread hook) {

        /** What has not come to its start yet would start after it was stopped. */
        void stop() {
            try {
                start.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            engine.stop();
        }
    }

    private EngineAhead() {}

    /** Only where there is a graph already: a directory that the application does not mean is left alone. */
    public static void begin(SmallRyeConfig settings) {
        if (settings.getConfigMapping(Neo4jConfig.class).uri().isPresent()) {
            return;
        }
        ServiceLoader.load(EngineProvider.class, EngineAhead.class.getClassLoader())
                .findFirst()
                .map(provider -> provider.engine(settings))
                .filter(GraphEngine::hasGraph)
                .ifPresent(EngineAhead::begin);
    }

    private static void begin(GraphEngine engine) {
        Thread hook = new Thread(engine::stop, "graph-stop-ahead");
        Runtime.getRuntime().addShutdownHook(hook);
        Thread ahead = new Thread(() -> start(engine), "graph-start-ahead");
        ahead.setDaemon(true);
        ahead.start();
        BEGUN.set(new Begun(engine, ahead, hook));
    }

    private static void start(GraphEngine engine) {
        try {
            engine.start();
            engine.warmUp();
        } catch (RuntimeException failed) {
            // Whoever needs it starts it again, and is told why.
        }
    }

    /** What was begun, if it is set up as the one that is meant, and else that one. */
    static GraphEngine inPlaceOf(GraphEngine meant) {
        Begun begun = BEGUN.getAndSet(null);
        if (begun == null) {
            return meant;
        }
        Runtime.getRuntime().removeShutdownHook(begun.hook());
        if (begun.engine().isLike(meant)) {
            return begun.engine();
        }
        begun.stop();
        return meant;
    }
}
