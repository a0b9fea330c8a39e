package org.hatchery.reporting.report;

import java.util.Locale;
import java.util.Optional;

/** Code on a paper by which anybody can ask whether that is what was submitted (校验码): the beginning of its content hash. */
public final class VerificationCode {
    /** 64 bits: nobody finds one by trying. */
    private static final int DIGITS = 16;

    private static final int GROUP = 4;
    private static final int HASH = 64;

    private VerificationCode() {}

    /** As it is printed, such as 3F2A-90C1-77DE-0B45. */
    public static String of(String hash) {
        var code = new StringBuilder();
        for (int at = 0; at < DIGITS; at += GROUP) {
            code.append(at == 0 ? "" : "-").append(hash, at, at + GROUP);
        }
        return code.toString().toUpperCase(Locale.ROOT);
    }

    /** Beginning of a hash, as somebody typed it from a paper; empty where it can be none. */
    static Optional<String> read(String typed) {
        String digits = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return digits.matches("[0-9a-f]{" + DIGITS + "," + HASH + "}") ? Optional.of(digits) : Optional.empty();
    }
}
