package org.hatchery.shared.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hatchery.shared.Words;

/**
 * Opaque id by which clients name an object of any type.
 *
 * @param type name of the type in the schema; firms and teams share {@code Incubatee}, because a team becomes a firm
 */
public record GlobalId(String type, String key) {
    /** No key of ours is longer, or has anything in it that cannot be seen. */
    private static final Pattern FORM =
            Pattern.compile("([A-Za-z]{1,60}):v1:([^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z}\ufffd]{1,200})");

    private static final int LONGEST = 400;
    private static final int SHOWN = 40;

    public static String of(String type, String key) {
        byte[] text = (type + ":v1:" + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * Reads an id.
     *
     * @throws RequestError INVALID_ID when it was not made by Hatchery
     */
    public static GlobalId parse(String id) {
        Matcher parts = FORM.matcher(decode(id));
        if (!parts.matches()) {
            throw invalid(id);
        }
        return new GlobalId(parts.group(1), parts.group(2));
    }

    /**
     * The key of an id of this type.
     *
     * @throws RequestError INVALID_ID when it names another type
     */
    public static String key(String type, String id) {
        GlobalId parsed = parse(id);
        if (!parsed.type().equals(type)) {
            throw invalid(id);
        }
        return parsed.key();
    }

    private static String decode(String id) {
        if (id.length() > LONGEST) {
            throw invalid(id);
        }
        try {
            return new String(Base64.getUrlDecoder().decode(id), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            throw invalid(id);
        }
    }

    private static RequestError invalid(String id) {
        String plain = id.substring(0, Math.min(SHOWN, id.length())).replaceAll("[^!-~]", "?");
        String shown = id.length() > SHOWN ? plain + "…" : plain;
        return new RequestError(ErrorCode.INVALID_ID, Words.say("shared.id-valid-here", shown));
    }
}
