package org.moneytrail.testsupport;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;

/** Tokens as a login server gives them out, and such as none would. */
public final class Tokens {

    private static final String ISSUER = "https://login.example";
    private static final String AUDIENCE = "moneytrail";

    private static final String PRIVATE = "moneytrail.test.private-key";
    private static final String PUBLIC = "moneytrail.test.public-key";

    private Tokens() {}

    /** What an application is told so that it takes them. */
    public static Map<String, String> accepted() {
        return Map.of(
                "quarkus.oidc.public-key", publicKey(),
                "quarkus.oidc.token.issuer", ISSUER,
                "quarkus.oidc.token.audience", AUDIENCE);
    }

    /** Made once a JVM; the profile and the tests are loaded by different class loaders and share it here. */
    private static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = pair();
            System.setProperty(PRIVATE, encoded(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, encoded(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    public static String curator() {
        return of("alice", "curator");
    }

    public static String of(String subject, String... roles) {
        return signed(claims(subject, roles));
    }

    public static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .claim("roles", Set.of(roles))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(600));
    }

    public static String signed(JwtClaimsBuilder claims) {
        return claims.jws().sign(privateKey());
    }

    public static String forged(String subject, String... roles) {
        return claims(subject, roles).jws().sign(pair().getPrivate());
    }

    /** A token that says of itself that nobody signed it. */
    public static String unsigned() {
        String[] parts = curator().split("\\.");
        String header =
                Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes());
        return header + "." + parts[1] + ".";
    }

    private static PrivateKey privateKey() {
        publicKey();
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(
                                    Base64.getDecoder().decode(System.getProperty(PRIVATE))));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
