package org.espace.site;

import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;

/** How a key signs (RFC 7518, 3.1). A key signs in one way alone: what it is kept for cannot be chosen by whoever sends a token (RFC 8725, 3.1). */
public enum Algorithm {
    /** A secret that both sides know: 32 to 64 bytes in base64 or base64url. */
    HS256 {
        @Override
        boolean fits(byte[] key) {
            return key.length >= 32 && key.length <= 64;
        }
    },
    /** A public key on the curve P-256: X.509 (RFC 5280, 4.1) in base64, or PEM (RFC 7468, 13). */
    ES256 {
        @Override
        boolean fits(byte[] key) {
            try {
                AlgorithmParameters p256 = AlgorithmParameters.getInstance("EC");
                p256.init(new ECGenParameterSpec("secp256r1"));
                ECParameterSpec wanted = p256.getParameterSpec(ECParameterSpec.class);
                return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key))
                                instanceof ECPublicKey read
                        && read.getParams().getCurve().equals(wanted.getCurve())
                        && read.getParams().getOrder().equals(wanted.getOrder());
            } catch (GeneralSecurityException noSuchKey) {
                return false;
            }
        }
    };

    private static final Pattern PEM_LINES = Pattern.compile("-----[A-Z ]+-----|\\s");

    abstract boolean fits(byte[] key);

    /** The key's bytes as they are kept, in base64; empty when it is no key for this. */
    String read(String typed) {
        try {
            String bare =
                    PEM_LINES.matcher(typed).replaceAll("").replace('-', '+').replace('_', '/');
            byte[] key = Base64.getDecoder().decode(bare);
            return fits(key) ? Base64.getEncoder().encodeToString(key) : "";
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
