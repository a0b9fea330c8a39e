package org.hatchery.notice.delivery;

import java.net.URI;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import org.hatchery.shared.Rejection;
import org.hatchery.shared.UserErrorCode;
import org.hatchery.shared.Words;

/** Address that a webhook may have: https, a host in the public internet, and nothing of whoever signs in. */
final class WebhookAddress {
    /** What some programs read as an address of IPv4, each in its own way. */
    private static final Pattern LIKE_NUMBERS = Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");

    private static final Pattern NUMBERS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");

    private WebhookAddress() {}

    /**
     * Lets only such an address through.
     *
     * @throws Rejection INVALID
     */
    static void check(String url, PublicHosts hosts, boolean alsoPrivate) {
        URI address = read(url);
        boolean scheme = "https".equals(address.getScheme()) || alsoPrivate && "http".equals(address.getScheme());
        if (!scheme
                || address.getHost() == null
                || address.getRawUserInfo() != null
                || address.getRawFragment() != null) {
            throw unfit();
        }
        if (LIKE_NUMBERS.matcher(address.getHost()).matches()
                && !NUMBERS.matcher(address.getHost()).matches()) {
            throw unfit();
        }
        try {
            hosts.resolve(bare(address.getHost()));
        } catch (UnknownHostException notPublic) {
            throw new Rejection(UserErrorCode.INVALID, "url", Words.say("notice.webhook-not-public"));
        }
    }

    /** Without the brackets around IPv6. */
    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static URI read(String url) {
        try {
            return URI.create(url);
        } catch (IllegalArgumentException unreadable) {
            throw unfit();
        }
    }

    private static Rejection unfit() {
        return new Rejection(UserErrorCode.INVALID, "url", Words.say("notice.webhook-https"));
    }
}
