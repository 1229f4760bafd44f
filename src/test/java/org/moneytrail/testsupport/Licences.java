package org.moneytrail.testsupport;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Under which licence each library on the class path is, by the project file that Maven keeps beside it. */
public final class Licences {
    private static final List<String> CLASS_PATHS =
            List.of("surefire.test.class.path", "java.class.path");

    private Licences() {}

    /** From {@code group:artifact} to its licences, by name. */
    public static Map<String, List<String>> ofTheClassPath() {
        Map<String, List<String>> found = new TreeMap<>();
        jars().forEach(jar -> pom(jar).ifPresent(pom -> found.put(name(pom), licences(pom))));
        return found;
    }

    private static Stream<Path> jars() {
        String all =
                CLASS_PATHS.stream()
                        .map(System::getProperty)
                        .filter(path -> path != null && path.contains(File.pathSeparator))
                        .findFirst()
                        .orElseThrow();
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of);
    }

    /** Beside the jar as {@code artifact-version.pom}; a jar with a classifier has no other. */
    private static Optional<Path> pom(Path jar) {
        Path version = jar.getParent();
        Path pom =
                version.resolve(
                        version.getParent().getFileName() + "-" + version.getFileName() + ".pom");
        return Files.exists(pom) ? Optional.of(pom) : Optional.empty();
    }

    private static String name(Path pom) {
        Path artifact = pom.getParent().getParent();
        Element project = parsed(pom);
        String group =
                child(project, "groupId")
                        .or(() -> child(project, "parent").flatMap(it -> child(it, "groupId")))
                        .map(Node::getTextContent)
                        .orElseThrow();
        return group.strip() + ":" + artifact.getFileName();
    }

    /** Its own, or those of the nearest ancestor that names some. */
    private static List<String> licences(Path pom) {
        Element project = parsed(pom);
        Optional<Element> own = child(project, "licenses");
        if (own.isPresent()) {
            return children(own.get())
                    .flatMap(licence -> child(licence, "name").stream())
                    .map(name -> name.getTextContent().strip())
                    .toList();
        }
        return child(project, "parent").map(it -> licences(parent(pom, it))).orElse(List.of());
    }

    private static Path parent(Path pom, Element parent) {
        String group = child(parent, "groupId").orElseThrow().getTextContent().strip();
        String artifact = child(parent, "artifactId").orElseThrow().getTextContent().strip();
        String version = child(parent, "version").orElseThrow().getTextContent().strip();
        Path root = pom.getParent().getParent().getParent();
        while (root != null) {
            Path candidate =
                    root.resolve(group.replace('.', '/'))
                            .resolve(artifact)
                            .resolve(version)
                            .resolve(artifact + "-" + version + ".pom");
            if (Files.exists(candidate)) {
                return candidate;
            }
            root = root.getParent();
        }
        throw new IllegalStateException("No project file of " + artifact + " " + version);
    }

    private static Element parsed(Path pom) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(pom.toString(), e);
        }
    }

    private static Optional<Element> child(Element parent, String name) {
        return children(parent).filter(it -> it.getTagName().equals(name)).findFirst();
    }

    private static Stream<Element> children(Element parent) {
        var nodes = parent.getChildNodes();
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }
}
