package org.hatchery.notice.delivery;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks hosts up and lets nobody connect to an address that is not of the public internet: a webhook is an address that a
 * caller chose, and must not reach what only this machine can.
 *
 * <p>It stands where connections are made, so that an address is checked as it is used, whatever the name said before.
 */
final class PublicHosts implements DnsResolver {
    private final DnsResolver names;
    private final boolean alsoPrivate;

    PublicHosts(DnsResolver names, boolean alsoPrivate) {
        this.names = names;
        this.alsoPrivate = alsoPrivate;
    }

    /**
     * All addresses of a host.
     *
     * @throws UnknownHostException when there is none, or one of them is not public
     */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.resolve(host);
        if (found == null || found.length == 0) {
            throw new UnknownHostException(host);
        }
        if (!alsoPrivate && !Stream.of(found).allMatch(PublicHosts::isPublic)) {
            throw new UnknownHostException("not public: " + host);
        }
        return found;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolve(host)[0].getHostAddress();
    }

    static boolean isPublic(InetAddress address) {
        byte[] bytes = address.getAddress();
        int first = Byte.toUnsignedInt(bytes[0]);
        int second = Byte.toUnsignedInt(bytes[1]);
        int third = Byte.toUnsignedInt(bytes[2]);
        return address instanceof Inet4Address
                ? isPublic(first, second, third)
                : isGlobal(first, second, third, bytes[3]);
    }

    /** IPv4 without what IANA keeps for special purposes. */
    private static boolean isPublic(int first, int second, int third) {
        boolean own = first == 0 || first == 10 || first == 127;
        boolean shared = first == 100 && second >= 64 && second < 128;
        boolean link = first == 169 && second == 254;
        boolean site = first == 172 && second >= 16 && second < 32 || first == 192 && second == 168;
        boolean special = first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 198 && (second == 18 || second == 19)
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
        return !own && !shared && !link && !site && !special && first < 224;
    }

    /** IPv6 of the one range that is given out, without what stands for IPv4 or for examples. */
    private static boolean isGlobal(int first, int second, int third, byte fourth) {
        boolean given = first >= 0x20 && first < 0x40;
        boolean special = first == 0x20 && second == 0x01 && (third < 0x02 || third == 0x0d && fourth == (byte) 0xb8);
        boolean sixToFour = first == 0x20 && second == 0x02;
        return given && !special && !sixToFour;
    }
}
