package org.moneytrail.testsupport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate that nobody has signed but itself, in the shapes that a server and a client want. */
public final class Certificate {
    private static final String PASSWORD = "changeit";
    private static final String ALIAS = "graph";

    private final Path directory;

    private Certificate(Path directory) {
        this.directory = directory;
    }

    /** @param names as keytool writes them: {@code ip:127.0.0.1,dns:localhost} */
    public static Certificate of(String names, Path directory) throws Exception {
        Files.createDirectories(directory);
        Certificate made = new Certificate(directory);
        made.generate(names);
        made.writeForServer();
        return made;
    }

    /** Has {@code private.key} and {@code public.crt}. */
    public Path directory() {
        return directory;
    }

    /** For as long as something runs, the JVM trusts it and nothing else. */
    public void trusted(Runnable meanwhile) {
        System.setProperty("javax.net.ssl.trustStore", store().toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        try {
            meanwhile.run();
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    private Path store() {
        return directory.resolve("trusted.p12");
    }

    private void generate(String names) throws IOException, InterruptedException {
        Path tool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        keytool(
                List.of(
                        tool.toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=" + directory.getFileName(),
                        "-ext",
                        "san=" + names,
                        "-validity",
                        "1",
                        "-keystore",
                        keys().toString(),
                        "-storepass",
                        PASSWORD));
    }

    private Path keys() {
        return directory.resolve("keys.p12");
    }

    private static void keytool(List<String> command) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private void writeForServer() throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance(keys().toFile(), PASSWORD.toCharArray());
        Key key = keys.getKey(ALIAS, PASSWORD.toCharArray());
        write("private.key", "PRIVATE KEY", key.getEncoded());
        write("public.crt", "CERTIFICATE", keys.getCertificate(ALIAS).getEncoded());
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, keys.getCertificate(ALIAS));
        try (var out = Files.newOutputStream(store())) {
            trusted.store(out, PASSWORD.toCharArray());
        }
    }

    private void write(String file, String what, byte[] content) throws IOException {
        Files.writeString(
                directory.resolve(file),
                "-----BEGIN "
                        + what
                        + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                        + "\n-----END "
                        + what
                        + "-----\n");
    }
}
