package org.moneytrail.curate;

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
import java.util.Set;

/** Tokens as a login server gives them out, and such as none would. */
final class Tokens {

    static final String ISSUER = "https://login.example";
    static final String AUDIENCE = "moneytrail";

    private static final String PRIVATE = "moneytrail.test.private-key";
    private static final String PUBLIC = "moneytrail.test.public-key";

    private Tokens() {}

    /** Made once a JVM; the profile and the tests are loaded by different class loaders and share it here. */
    static synchronized String publicKey() {
        if (System.getProperty(PUBLIC) == null) {
            KeyPair pair = pair();
            System.setProperty(PRIVATE, encoded(pair.getPrivate().getEncoded()));
            System.setProperty(PUBLIC, encoded(pair.getPublic().getEncoded()));
        }
        return System.getProperty(PUBLIC);
    }

    static String curator() {
        return of("alice", "curator");
    }

    static String of(String subject, String... roles) {
        return signed(claims(subject, roles));
    }

    static JwtClaimsBuilder claims(String subject, String... roles) {
        return Jwt.claims()
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(subject)
                .claim("roles", Set.of(roles))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(600));
    }

    static String signed(JwtClaimsBuilder claims) {
        return claims.jws().sign(privateKey());
    }

    static String forged(String subject, String... roles) {
        return claims(subject, roles).jws().sign(pair().getPrivate());
    }

    /** A token that says of itself that nobody signed it. */
    static String unsigned() {
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
