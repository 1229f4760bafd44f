package org.moneytrail.graph;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import java.net.URL;
import java.util.List;
import java.util.Objects;

/** The migrations by name, because looking for them on the class path opens every jar and takes seconds. */
final class MigrationFiles implements ClasspathResourceScanner {
    static final List<String> NAMES = List.of("V001__ids_and_lookups.cypher");

    @Override
    public List<URL> scan(List<String> locations) {
        return NAMES.stream().map(MigrationFiles::url).toList();
    }

    private static URL url(String name) {
        return Objects.requireNonNull(
                MigrationFiles.class.getClassLoader().getResource("migrations/" + name), name);
    }
}
