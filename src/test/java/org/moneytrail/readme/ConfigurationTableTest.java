package org.moneytrail.readme;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What can be configured is what the README's table says, key for key and default for default. */
class ConfigurationTableTest {
    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| `(moneytrail\\.[a-z0-9.-]+)` \\| (?:`([^`]*)`|none) \\| \\S.*\\|$");

    @Test
    void theTableHasEveryKeyWithItsDefault() throws IOException {
        Map<String, String> documented = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            var row = ROW.matcher(line);
            if (row.matches()) {
                documented.put(row.group(1), row.group(2) == null ? "" : row.group(2));
            }
        }
        assertThat(documented).isEqualTo(keys());
    }

    private static Map<String, String> keys() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.moneytrail")
                        .stream()
                        .filter(it -> it.isAnnotatedWith(ConfigMapping.class))
                        .map(JavaClass::reflect)
                        .flatMap(it -> keys(it.getAnnotation(ConfigMapping.class).prefix(), it))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (a, b) -> a,
                                        TreeMap::new));
    }

    private static Stream<Map.Entry<String, String>> keys(String prefix, Class<?> mapping) {
        return Arrays.stream(mapping.getMethods()).flatMap(method -> keysOf(prefix, method));
    }

    private static Stream<Map.Entry<String, String>> keysOf(String prefix, Method method) {
        String key = prefix + "." + kebab(method.getName());
        boolean group =
                List.of(method.getDeclaringClass().getClasses()).contains(method.getReturnType());
        if (group) {
            return keys(key, method.getReturnType());
        }
        WithDefault value = method.getAnnotation(WithDefault.class);
        return Stream.of(Map.entry(key, value == null ? "" : value.value()));
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }
}
