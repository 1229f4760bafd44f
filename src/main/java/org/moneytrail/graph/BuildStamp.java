package org.moneytrail.graph;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.UUID;

/** Which build of the application this is: another one may answer the same question otherwise. */
public final class BuildStamp {

    private BuildStamp() {}

    /** The fingerprint of our jar; classes that are not in a jar change under our feet, so each start is a build of its own. */
    public static String stamp() {
        CodeSource source = BuildStamp.class.getProtectionDomain().getCodeSource();
        if (source != null && source.getLocation() != null) {
            try {
                Path jar = Path.of(source.getLocation().toURI());
                if (Files.isRegularFile(jar)) {
                    return Sha256.hex(Files.readAllBytes(jar));
                }
            } catch (IOException | URISyntaxException | IllegalArgumentException e) {
                // Not a file that we may read: as good as none.
                return UUID.randomUUID().toString();
            }
        }
        return UUID.randomUUID().toString();
    }
}
