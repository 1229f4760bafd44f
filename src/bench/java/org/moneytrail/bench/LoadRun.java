package org.moneytrail.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** W1 to W6 and the hot answers: the application and the bare driver in turn, in one run, on one graph. */
public final class LoadRun {

    private final Settings settings;
    private final Server server;
    private final BareDriver bare;
    private final Wrk wrk;

    private LoadRun(Settings settings, Server server, BareDriver bare) {
        this.settings = settings;
        this.server = server;
        this.bare = bare;
        this.wrk = new Wrk(server, settings.folder());
    }

    public static void main(String[] arguments) throws Exception {
        Settings settings = Settings.read();
        LargeGraph.prepare(settings);
        try (Server server = Server.start(settings, Map.of());
                BareDriver bare = new BareDriver(settings.boltPort())) {
            new LoadRun(settings, server, bare).run();
        }
    }

    private void run() throws Exception {
        System.out.printf(
                "ready after %.1f s, heap at rest %d MiB%n",
                server.startTime().toMillis() / 1000.0, server.heapAtRest());
        Samples samples = new Samples(settings, new GraphqlClient(server, ""));
        List<Workload> workloads = samples.workloads();
        for (Workload workload : workloads) {
            System.out.println(AnswerCheck.compare(workload, new GraphqlClient(server, ""), bare));
        }
        Map<String, Results> all = new LinkedHashMap<>();
        for (Workload workload : workloads) {
            all.put(workload.name(), measure(workload));
        }
        Table.print(settings, all);
        hot(samples);
        System.out.printf("%n%s%n", Machine.words(settings));
    }

    /** @param alone at one connection, for the latencies */
    record Results(List<Load> api, List<Load> bare, List<Load> apiAlone, List<Load> bareAlone) {

        Results() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private Results measure(Workload workload) throws Exception {
        int many = settings.connections();
        if (settings.warmUp() > 0) {
            api(workload, many, settings.warmUp());
            bare(workload, many, settings.warmUp());
        }
        Results results = new Results();
        for (int round = 0; round < settings.rounds(); round++) {
            System.err.printf(
                    "%s, slice %d of %d%n", workload.name(), round + 1, settings.rounds());
            results.api().add(api(workload, many, settings.seconds()));
            results.bare().add(bare(workload, many, settings.seconds()));
            results.apiAlone().add(api(workload, 1, settings.seconds()));
            results.bareAlone().add(bare(workload, 1, settings.seconds()));
        }
        return results;
    }

    private Load api(Workload workload, int connections, int seconds) throws Exception {
        List<Wrk.Request> requests = new ArrayList<>();
        for (Workload.Asked asked : workload.asked()) {
            requests.add(
                    Wrk.Request.post(GraphqlClient.body(workload.graphql(), asked.variables())));
        }
        Cpu before = Cpu.now(server.process());
        Load load = wrk.run(workload.name(), requests, connections, seconds);
        return load.with(Cpu.now(server.process()).minus(before));
    }

    private Load bare(Workload workload, int askers, int seconds) throws Exception {
        Cpu before = Cpu.now(server.process());
        Load load = bare.run(workload, askers, seconds);
        return load.with(Cpu.now(server.process()).minus(before));
    }

    private void hot(Samples samples) throws Exception {
        List<String> names =
                settings.workloads().stream().filter(name -> name.startsWith("H")).toList();
        if (names.isEmpty()) {
            return;
        }
        HotAnswers hot = new HotAnswers(server, samples.card());
        Table.printHotHead();
        for (String name : names) {
            List<Wrk.Request> requests = hot.requests(name);
            wrk.run(name, requests, settings.connections(), Math.max(1, settings.warmUp()));
            List<Load> loads = new ArrayList<>();
            for (int round = 0; round < settings.rounds(); round++) {
                Cpu before = Cpu.now(server.process());
                Load load = wrk.run(name, requests, settings.connections(), settings.seconds());
                loads.add(load.with(Cpu.now(server.process()).minus(before)));
            }
            Table.printHot(name, loads);
        }
    }
}
