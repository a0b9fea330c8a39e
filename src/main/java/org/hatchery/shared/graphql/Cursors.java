package org.hatchery.shared.graphql;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the opaque text of a cursor, signed so that nobody can make one up. */
@Component
class Cursors {
    private static final String SEPARATOR = "\u0000";
    private static final int SIGNATURE = 12;
    /** Far more than a sort value of a name and an id take. */
    private static final int LONGEST = 4_000;

    private final CursorKey key;
    private final JsonMapper json;

    Cursors(CursorKey key, JsonMapper json) {
        this.key = key;
        this.json = json;
    }

    String write(String list, List<String> place) {
        byte[] text = json.writeValueAsBytes(place);
        byte[] signed = Arrays.copyOf(sign(list, text), SIGNATURE + text.length);
        System.arraycopy(text, 0, signed, SIGNATURE, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    /**
     * Reads a cursor of the same list.
     *
     * @throws RequestError INVALID_CURSOR when it was not written here for this list
     */
    List<String> read(String list, String cursor) {
        byte[] signed = decode(cursor);
        byte[] text = Arrays.copyOfRange(signed, Math.min(SIGNATURE, signed.length), signed.length);
        byte[] given = Arrays.copyOf(signed, Math.min(SIGNATURE, signed.length));
        if (!MessageDigest.isEqual(given, sign(list, text))) {
            throw RequestError.cursor();
        }
        return List.of(json.readValue(text, String[].class));
    }

    private byte[] sign(String list, byte[] text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.bytes(), "HmacSHA256"));
            mac.update((list + SEPARATOR).getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(text), SIGNATURE);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String cursor) {
        if (cursor.length() > LONGEST) {
            throw RequestError.cursor();
        }
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            throw RequestError.cursor();
        }
    }
}
